using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Measures;

/// <summary>References to stages.</summary>
internal static class StageChecks
{
    /// <summary>Whether the stage is declared; if not, that is reported.</summary>
    public static bool Check(Code stage, Place at, CheckScope scope)
    {
        if (scope.Stages.Contains(stage)) return true;
        if (!scope.HidesCodes("stages")) scope.ReportUnknown(DiagnosticCatalog.UnknownStage, stage, at, scope.Stages);
        return false;
    }
}
