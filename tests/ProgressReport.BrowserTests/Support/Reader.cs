namespace ProgressReport.BrowserTests.Support;

/// <summary>How somebody reads: what they set in their browser and hold in their hand.</summary>
internal sealed record Reader
{
    public int Width { get; init; } = 1280;

    public bool Dark { get; init; }

    /// <summary>Whether scripts run.</summary>
    public bool Scripts { get; init; } = true;

    /// <summary>Size of text in pixels, 16 if nobody changes it.</summary>
    public int TextSize { get; init; } = 16;

    public bool ForcedColors { get; init; }

    public bool ReducedMotion { get; init; }

    /// <summary>Whether service workers may keep a copy of the site; it would be made anew for every page of every test.</summary>
    public bool OfflineCopy { get; init; }

    /// <summary>Whether pages may write to the clipboard without asking.</summary>
    public bool Clipboard { get; init; }

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = 800 },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = Scripts,
        ForcedColors = ForcedColors ? Microsoft.Playwright.ForcedColors.Active : Microsoft.Playwright.ForcedColors.None,
        ReducedMotion = ReducedMotion ? Microsoft.Playwright.ReducedMotion.Reduce : Microsoft.Playwright.ReducedMotion.NoPreference,
        Permissions = Clipboard ? ["clipboard-read", "clipboard-write"] : [],
        ServiceWorkers = OfflineCopy ? ServiceWorkerPolicy.Allow : ServiceWorkerPolicy.Block,
    };
}
