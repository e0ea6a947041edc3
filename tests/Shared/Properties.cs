using System;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ThiDua.Rules.Tests;

/// <summary>How the laws are checked: with how many cases, from which seed.</summary>
internal static class Properties
{
    /// <summary>The number of cases of a law: THIDUA_CASES, or three hundred.</summary>
    public static int Cases { get; } = int.TryParse(
        Environment.GetEnvironmentVariable("THIDUA_CASES"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out int cases)
        && cases > 0 ? cases : 300;

    /// <summary>A fixed seed; a failure prints the shrunk case and the seed of the failing one.</summary>
    public static Config Fixed { get; } =
        Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(20260101UL, 1UL);
}
