namespace ProgressReport.Site;

/// <summary>A phrase that pages ask for is not in any language, or asks for more than they give.</summary>
/// <param name="language">The language that was asked.</param>
/// <param name="message">What is wrong and how to mend it.</param>
internal sealed class PhraseException(string language, string message) : Exception(message)
{
    public string Language => language;
}
