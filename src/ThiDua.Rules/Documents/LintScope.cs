using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Documents;

/// <summary>What the parts of the linter share: where to report, and by what citations are judged.</summary>
internal sealed class LintScope
{
    private readonly CheckFindings _findings;
    private readonly bool _isPeriodFixed;

    /// <param name="findings">Where to report.</param>
    /// <param name="options">The register, and the period where the caller asks for one.</param>
    /// <param name="usual">The period of documents that say none themselves.</param>
    public LintScope(CheckFindings findings, LintOptions options, Period? usual)
    {
        _findings = findings;
        _isPeriodFixed = options.Period is not null;
        Register = options.Register;
        Citations = new CitationFinder(options.Register);
        Period = options.Period ?? usual;
        Mentions = [];
        Tones = new TonePlaces();
    }

    private LintScope(LintScope other, Period period)
    {
        _findings = other._findings;
        Citations = other.Citations;
        Register = other.Register;
        Mentions = other.Mentions;
        Tones = other.Tones;
        Period = period;
    }

    public CitationRegister Register { get; }

    /// <summary>Finds citations; it is made once, as it knows all names of the register.</summary>
    public CitationFinder Citations { get; }

    /// <summary>The appendices that texts name, collected for the end.</summary>
    public List<AppendixMention> Mentions { get; }

    /// <summary>Where tones stand in the texts, collected for the end.</summary>
    public TonePlaces Tones { get; }

    /// <summary>The period of the document; null where nobody says it, and then no citation is too old.</summary>
    public Period? Period { get; }

    /// <summary>The same for a document with a period of its own, unless the caller asked for another one.</summary>
    public LintScope For(Period? period) =>
        period is { } own && !_isPeriodFixed ? new LintScope(this, own) : this;

    public void Report(LintFault fault) =>
        _findings.Report(fault.About, fault.Descriptor, fault.At, fault.Arguments);

    public void Report(
        DiagnosticDescriptor descriptor, Written about, Place at, params DiagnosticArgument[] arguments) =>
        _findings.Report(about, descriptor, at, arguments);
}

/// <summary>Something that the linter found, before it is known whether it is reported.</summary>
internal readonly record struct LintFault
{
    public LintFault(
        DiagnosticDescriptor descriptor, Written about, Place at, params DiagnosticArgument[] arguments)
    {
        Descriptor = descriptor;
        About = about;
        At = at;
        Arguments = arguments;
    }

    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>The object it is about: its author may have accepted it.</summary>
    public Written About { get; }

    public Place At { get; }

    public DiagnosticArgument[] Arguments { get; }
}
