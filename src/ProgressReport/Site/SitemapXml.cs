using System.Text;

namespace ProgressReport.Site;

/// <summary><c>sitemap.xml</c> as sitemaps.org defines it; its addresses must be whole, so it needs to know where the site is served.</summary>
internal static class SitemapXml
{
    public static byte[] Write(Uri baseUrl, IEnumerable<Page> pages)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages.Where(p => p.Path != SiteMap.NotFound))
        {
            xml.Append($"  <url><loc>{Html.Escape(SiteMap.Absolute(baseUrl, page.Path)!)}</loc></url>\n");
        }

        return Encoding.UTF8.GetBytes(xml.Append("</urlset>\n").ToString());
    }
}
