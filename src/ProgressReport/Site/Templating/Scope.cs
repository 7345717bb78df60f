namespace ProgressReport.Site.Templating;

/// <summary>Where the writing of a page is: what it shows now, and what is around that.</summary>
/// <param name="To">The page.</param>
/// <param name="Strings">The words in the reader's language.</param>
/// <param name="View">What is shown.</param>
/// <param name="Outer">What is around it; null for the page's own view.</param>
/// <param name="Index">Its place in a list of <paramref name="Count"/>, from 0.</param>
/// <param name="Count">How many the list has; 0 if it is not from a list.</param>
internal sealed record Scope(TextWriter To, Strings Strings, object View, Scope? Outer = null, int Index = 0, int Count = 0)
{
    public Scope Of(object view, int index = 0, int count = 0) => new(To, Strings, view, this, index, count);
}

/// <summary>What is known of a scope before there is a page.</summary>
/// <param name="View">The type of what is shown.</param>
/// <param name="Outer">What is around it; null for the page's own view.</param>
/// <param name="FromList">Whether it is one of a list.</param>
internal sealed record ScopeType(Type View, ScopeType? Outer = null, bool FromList = false);
