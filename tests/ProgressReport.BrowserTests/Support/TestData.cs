namespace ProgressReport.BrowserTests.Support;

/// <summary>What theories run over.</summary>
public static class TestData
{
    private static readonly string[] Codes = ["ar", "zh", "en", "fr", "ru", "es"];

    public static TheoryData<string> Languages => [.. Codes];

    /// <summary>Every language on a phone and on a desk.</summary>
    public static TheoryData<string, int> Screens
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var code in Codes)
            {
                data.Add(code, 320);
                data.Add(code, 1280);
            }

            return data;
        }
    }
}
