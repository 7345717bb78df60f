namespace ProgressReport.BrowserTests.Support;

/// <summary>What theories run over.</summary>
public static class TestData
{
    private static readonly string[] Codes = ["ar", "zh", "en", "fr", "ru", "es"];

    public static TheoryData<string> Languages => [.. Codes];

    /// <summary>Every language on a phone and on a desk, by day and by night.</summary>
    public static TheoryData<string, int, bool> Screens
    {
        get
        {
            var data = new TheoryData<string, int, bool>();
            foreach (var code in Codes)
            {
                data.Add(code, 320, false);
                data.Add(code, 320, true);
                data.Add(code, 1280, false);
                data.Add(code, 1280, true);
            }

            return data;
        }
    }
}
