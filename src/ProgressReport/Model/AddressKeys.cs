using System.Text.RegularExpressions;
using ProgressReport.Diagnostics;

namespace ProgressReport.Model;

/// <summary>Keys of categories and terms, which name folders of the site.</summary>
internal static partial class AddressKeys
{
    public static void Check(Located<string> key, DiagnosticBag diagnostics)
    {
        if (!Key().IsMatch(key.Value))
        {
            diagnostics.Add(ModelErrors.BadKey(key.Place, key.Value));
        }
    }

    [GeneratedRegex("^[A-Za-z0-9]+([-_][A-Za-z0-9]+)*$")]
    private static partial Regex Key();
}
