using System.Globalization;
using System.Text;

namespace ProgressReport.Site;

/// <summary>The numerals that number a document's sections.</summary>
internal static class Numerals
{
    private const string HanDigits = "〇一二三四五六七八九";

    private static readonly (int Value, string Letters)[] RomanParts =
        [(90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>A number from 1 to 99 in the style a strings file names: <c>han</c>, <c>roman</c> or digits.</summary>
    public static string Write(int number, string style) => style switch
    {
        "han" when number is > 0 and < 100 => Han(number),
        "roman" when number is > 0 and < 90 + 10 => Roman(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Han(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        var upper = tens switch { 0 => "", 1 => "十", _ => $"{HanDigits[tens]}十" };
        return ones == 0 ? upper : upper + HanDigits[ones];
    }

    private static string Roman(int number)
    {
        var letters = new StringBuilder();
        foreach (var (value, part) in RomanParts)
        {
            for (; number >= value; number -= value)
            {
                letters.Append(part);
            }
        }

        return letters.ToString();
    }
}
