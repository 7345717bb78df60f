# Sets the machine up and builds the report; ".\build.ps1 --help" tells what else it does. The logic is in build.cs.
Set-Location $PSScriptRoot
if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) {
    Write-Error "The .NET 10 SDK is missing; install it first: https://dotnet.microsoft.com/download"
    exit 3
}
dotnet run --file build.cs -- @args
exit $LASTEXITCODE
