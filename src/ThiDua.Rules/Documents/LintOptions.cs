using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>What the linter is given (tùy chọn rà soát văn bản): the citation register, and another period.</summary>
public sealed class LintOptions
{
    private LintOptions(CitationRegister register, Period? period)
    {
        Register = register;
        Period = period;
    }

    /// <summary>Without a register: symbols and citations are not looked at.</summary>
    public static LintOptions Default { get; } = new(CitationRegister.Empty, null);

    /// <summary>The documents that may be cited, and the kinds of document.</summary>
    public CitationRegister Register { get; }

    /// <summary>The period by which citations are judged; null for that of each document.</summary>
    public Period? Period { get; }

    /// <summary>The same options with a citation register (danh mục văn bản viện dẫn).</summary>
    /// <exception cref="System.ArgumentNullException">There is no register.</exception>
    public LintOptions WithRegister(CitationRegister register) =>
        new(Require.NotNull(register, nameof(register)), Period);

    /// <summary>The same options for another period: what if the document were used then (kỳ khác).</summary>
    public LintOptions ForPeriod(Period period) => new(Register, period);
}
