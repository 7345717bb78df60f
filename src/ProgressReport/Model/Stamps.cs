using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>The fingerprints of the source that a translation carries, so that it is known for each block when the source has since changed.</summary>
/// <param name="ByBlock">Fingerprint by block id, with the place it is written at.</param>
/// <param name="Place">The file.</param>
public sealed record Stamps(ImmutableSortedDictionary<string, Located<string>> ByBlock, Place Place)
{
    /// <summary>The fingerprint of a passage: the first 8 hexadecimal digits of the SHA-256 of its label and words, white space left out.</summary>
    public static string Fingerprint(Passage passage)
    {
        var words = (passage.Label?.Text ?? "") + Passages.PlainText(passage.Inlines);
        var bytes = Encoding.UTF8.GetBytes(string.Concat(words.Where(c => !char.IsWhiteSpace(c))));
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
    }
}
