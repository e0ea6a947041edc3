using System.Text;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Plans;
using ThiDua.Rules.Reports;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Writes a JSON Schema, with which an editor completes and checks files while they are written.</summary>
internal static class SchemaCommand
{
    public const string RuleSet = "rule-set";
    public const string Dossier = "dossier";
    public const string DossierSet = "dossier-set";
    public const string PlanProgress = "plan-progress";
    public const string RotationRequest = "rotation-request";
    public const string RotationHistory = "rotation-history";
    public const string Candidates = "candidates";
    public const string Inspections = "inspections";
    public const string ChecklistAnswers = "checklist-answers";
    public const string ReportDraft = "report-draft";
    public const string CitationRegister = "citation-register";
    public const string LayoutProfile = "layout-profile";

    public static int Run(Request request, string of)
    {
        byte[] schema = of switch
        {
            RuleSet => RuleSetSchema.Write(request.Language),
            PlanProgress => PlanProgressSchema.Write(request.Language),
            RotationRequest => RotationSchema.OfRequests(request.Language),
            RotationHistory => RotationSchema.OfHistory(request.Language),
            Candidates => CandidateSchema.Write(request.Language),
            ChecklistAnswers => ChecklistAnswersSchema.Write(request.Language),
            ReportDraft => ReportDraftSchema.Write(request.Language),
            CitationRegister => CitationRegisterSchema.Write(request.Language),
            LayoutProfile => LayoutSchema.Write(request.Language),
            Inspections => InspectionSchema.Write(request.Language),
            DossierSet => DossierSetSchema.Write(request.Language),
            _ => DossierSchema.Write(request.Language),
        };
        request.Screen.Out.Write(Encoding.UTF8.GetString(schema));
        return Program.Done;
    }
}
