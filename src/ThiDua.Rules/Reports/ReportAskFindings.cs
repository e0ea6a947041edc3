using System.Collections.Generic;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>What is found about one thing that is asked for, and the state that follows.</summary>
internal sealed class ReportAskFindings
{
    private readonly List<ReportFinding> _all = [];
    private readonly bool _isNeeded;
    private bool _isThere;
    private bool _isOpen;

    public ReportAskFindings(bool isNeeded, ReportNotes notes)
    {
        _isNeeded = isNeeded;
        Notes = notes;
    }

    public ReportNotes Notes { get; }

    public IEnumerable<ReportFinding> All => _all;

    public ReportState State => _isThere ? _isOpen ? ReportState.Open : ReportState.Complete
        : _isNeeded ? ReportState.Missing
        : ReportState.NotNeeded;

    /// <summary>Something was written.</summary>
    public void SomeThere() => _isThere = true;

    /// <summary>What was written is refused; that was reported elsewhere.</summary>
    public void Refused() => _isOpen = true;

    /// <summary>It cannot be complete yet; what it waits for is reported elsewhere.</summary>
    public void MoreToCome() => _isOpen = true;

    /// <summary>Nothing is there; that is a finding only where it is needed.</summary>
    public void Missing(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments)
    {
        _isOpen = true;
        if (_isNeeded) Add(Notes.Under(descriptor, at, arguments));
    }

    /// <summary>Too little is there; nothing at all is a finding only where it is needed.</summary>
    public void Few(DiagnosticDescriptor descriptor, Place at, params DiagnosticArgument[] arguments)
    {
        _isOpen = true;
        if (_isNeeded || _isThere) Add(Notes.Under(descriptor, at, arguments));
    }

    /// <summary>Something is left open.</summary>
    public void Open(ReportFinding? finding)
    {
        if (finding is null) return;
        _isOpen = true;
        Add(finding);
    }

    /// <summary>Something does not fit; it is there all the same.</summary>
    public void Add(ReportFinding finding) => _all.Add(finding);
}
