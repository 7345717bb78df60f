using System.Text;
using ProgressReport.Model;

namespace ProgressReport.Tests.Exactness;

/// <summary>The whole report as the document reads, in its source language, all white space taken out.</summary>
internal static class ReportText
{
    private static readonly string[] Ordinals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    public static string Of(Report report)
    {
        var language = report.SourceLanguage.Code;
        var front = report.Fronts[language];
        var text = new StringBuilder()
            .Append(Passages.PlainText(front.Title.Inlines))
            .Append(Passages.PlainText(front.Byline))
            .Append(Passages.PlainText(front.Introduction))
            .Append(Passages.PlainText(front.AnnexTitle.Inlines))
            .Append(Passages.PlainText(front.AnnexNotes));
        foreach (var section in report.Sections)
        {
            text.Append($"{Ordinals[section.Number - 1]}、{section.Title[language]}");
            text.AppendJoin("", report.Recommendations.Where(r => r.Section == section).Select(r => Of(r, language)));
        }

        return SourceText.WithoutSpace(text.Append("[文件完]").ToString());
    }

    private static string Of(Recommendation recommendation, string language) =>
        $"{recommendation.Number}." + Passages.PlainText(recommendation.Prose[language].Text)
        + SourceText.Canonical(string.Join('、', recommendation.Source.Pages), $"{recommendation.Source.Paragraph}")
        + recommendation.StatusLine.Text[language]
        + Passages.PlainText(recommendation.Prose[language].Progress);
}
