using System;
using System.Text;
using Xunit;

namespace ThiDua.Rules.Tests.Determinism;

/// <summary>The same rules and the same dossier give the same bytes on every machine.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<byte[]> _here = new(AllResults.Bytes);

    [Fact]
    public void Much_is_printed_and_compared() => Assert.True(_here.Value.Length > 100_000);

    [Fact]
    public void Another_process_without_any_culture_prints_the_same_bytes() =>
        Same(SecondProcess.Print(("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")));

    [Fact]
    public void Another_process_in_a_culture_with_a_decimal_comma_prints_the_same_bytes() =>
        Same(SecondProcess.Print(("LANG", "vi_VN.UTF-8"), ("LC_ALL", "vi_VN.UTF-8")));

    [Fact]
    public void Another_process_in_a_culture_with_an_i_without_a_dot_prints_the_same_bytes() =>
        Same(SecondProcess.Print(("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")));

    [Fact]
    public void Every_culture_of_the_thread_gives_the_same_bytes() => Cultures.Each(() => Same(AllResults.Bytes()));

    private static void Same(byte[] there)
    {
        // As texts first: they show where they differ.
        Assert.Equal(Encoding.UTF8.GetString(_here.Value), Encoding.UTF8.GetString(there));
        Assert.Equal(_here.Value, there);
    }
}
