using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace ProgressReport.BrowserTests.Support;

/// <summary>A web server of the plain kind on a free port: files of folders, compressed, and <c>404.html</c> where there is none.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private SiteServer(WebApplication application) => _application = application;

    /// <summary>Where it serves, without a slash at the end.</summary>
    public string Address => _application.Urls.Single();

    /// <summary>Serves one folder at the root and another below a path.</summary>
    public static async Task<SiteServer> StartAsync(string root, string below, string belowPath)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddResponseCompression(o => o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "text/javascript", "image/svg+xml"]);
        var application = builder.Build();
        application.UseResponseCompression();
        application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(below), RequestPath = belowPath });
        application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(root) });
        application.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html";
            await context.Response.SendFileAsync(Path.Combine(root, "404.html"));
        });
        await application.StartAsync();
        return new SiteServer(application);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
