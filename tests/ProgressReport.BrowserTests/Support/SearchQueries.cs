using YamlDotNet.RepresentationModel;

namespace ProgressReport.BrowserTests.Support;

/// <summary>What <c>tests/search-queries.yml</c> says must come first, for theories.</summary>
public static class SearchQueries
{
    /// <summary>Language, query, and the address of the first hit as seen from the language's overview.</summary>
    public static TheoryData<string, string, string> All
    {
        get
        {
            using var reader = File.OpenText(Machine.In("tests", "search-queries.yml"));
            var yaml = new YamlStream();
            yaml.Load(reader);
            var data = new TheoryData<string, string, string>();
            foreach (var (language, queries) in (YamlMappingNode)yaml.Documents.Single().RootNode)
            {
                foreach (var (query, first) in (YamlMappingNode)queries)
                {
                    data.Add(((YamlScalarNode)language).Value!, ((YamlScalarNode)query).Value!, ((YamlScalarNode)first).Value!);
                }
            }

            return data;
        }
    }
}
