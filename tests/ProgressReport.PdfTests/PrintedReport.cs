using System.Collections.Concurrent;
using ProgressReport.Commands;
using ProgressReport.Content;
using ProgressReport.Diagnostics;
using ProgressReport.Model;
using ProgressReport.Site;
using Shouldly;
using Xunit;

namespace ProgressReport.PdfTests;

/// <summary>Built once for all tests that read it.</summary>
[CollectionDefinition(PrintedReport.Name)]
public sealed class PrintedOnce : ICollectionFixture<PrintedReport>;

/// <summary>The real report, built once with its PDFs into a temporary folder.</summary>
public sealed class PrintedReport : IDisposable
{
    public const string Name = "the printed report";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("progress-report-tests-");
    private readonly ConcurrentDictionary<string, PrintedDocument> _documents = new(StringComparer.Ordinal);

    public PrintedReport()
    {
        var diagnostics = new DiagnosticBag();
        Report = ReportBinder.Bind(ContentReader.Read(Path.Combine(Machine.Repository, "content"), diagnostics), diagnostics)!;
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] arguments = ["build", "--content", Path.Combine(Machine.Repository, "content"), "--templates", Path.Combine(Machine.Repository, "templates"), "--output", Output];
        CommandLine.Run(arguments, output, error, live: false).ShouldBe(0, error.ToString());
    }

    public Report Report { get; }

    public string Output => Path.Combine(_folder.FullName, "site");

    /// <summary>The PDF of a language.</summary>
    internal PrintedDocument this[string language] => _documents.GetOrAdd(language, l => new PrintedDocument(Path.Combine(Output, SiteMap.Pdf(Report, Report.Languages.Single(x => x.Code == l)))));

    public void Dispose() => _folder.Delete(recursive: true);
}
