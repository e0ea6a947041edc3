using System;
using System.Globalization;

namespace ThiDua.Rules.Tests;

/// <summary>
/// Cultures in which a careless library goes wrong: a decimal comma (vi-VN), an i without its dot (tr-TR).
/// </summary>
internal static class Cultures
{
    public static void Each(Action test)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        foreach (string name in new[] { "", "vi-VN", "tr-TR" })
        {
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
                test();
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"In the culture \"{name}\": {failure.Message}", failure);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }
}
