using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using NodaTime.Text;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Reports;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>What is to be printed, made from the rules and the files that were named.</summary>
internal sealed class PrintSubjects(Request request, PrintOptions options, RuleSet rules)
{
    /// <summary>Whether something was wrong with the files, though what was asked for could be printed.</summary>
    public bool HasMistakes { get; private set; }

    /// <summary>Whether what is printed is open because other units are not given.</summary>
    public bool WaitsForOthers { get; private set; }

    /// <summary>The document; null when the files cannot be used, which was reported.</summary>
    /// <exception cref="UnusableException">The rule set has nothing of this sort, or files are missing.</exception>
    public PrintedDocument? Make()
    {
        RefuseUnused();
        return Document();
    }

    /// <summary>A file that nothing comes of is a misunderstanding, and not to be passed over.</summary>
    private void RefuseUnused()
    {
        if (options.Data.Count > 0
            && options.What is (PrintOptions.Plan or PrintOptions.PlanTable or PrintOptions.Ring))
        {
            throw new UnusableException(request.In(
                "\"" + options.What + "\" được in chỉ từ bộ quy tắc: hãy bỏ --data.",
                "\"" + options.What + "\" is printed from the rules alone: leave out --data."));
        }

        bool choosesResult = options.Data.Count > 0 && options.What is
            (PrintOptions.ScoreSheet or PrintOptions.Explanation or PrintOptions.League or PrintOptions.Minutes);
        bool isForm = options.What == PrintOptions.ScoreSheet && options.Data.Count == 0;
        if (!choosesResult && (options.Period is not null || (isForm && options.Unit is not null)))
        {
            string what = options.Period is null ? "--unit" : "--period";
            throw new UnusableException(request.In(
                what + " chọn trong các kết quả chấm, ở đây không có: hãy thêm --data hoặc bỏ " + what + ".",
                what + " chooses among results, and here are none: add --data or leave out " + what + "."));
        }

        if (options.Data.Count > 1 && options.What is (PrintOptions.Checklist or PrintOptions.Report))
        {
            throw new UnusableException(request.In(
                "\"" + options.What + "\" được in từ một tệp: hãy ghi --data một lần.",
                "\"" + options.What + "\" is printed from one file: say --data once."));
        }
    }

    private PrintedDocument? Document() => options.What switch
    {
        PrintOptions.Plan => PlanDocument.Of(rules) ?? throw Lacks("kế hoạch", "plan"),
        PrintOptions.PlanTable => (rules.Plan is { } plan ? PlanDocument.Table(plan) : null)
            ?? throw Lacks("kế hoạch có các mục theo kỳ", "plan with sections by period"),
        PrintOptions.Checklist => Checklist(),
        PrintOptions.Report => Report(),
        PrintOptions.ScoreSheet => ScoreSheet(),
        PrintOptions.Explanation => Result() is { } result ? ExplanationDocument.Of(rules, result) : null,
        PrintOptions.League => League(),
        PrintOptions.Ring => RingDocument.Of(
            rules, Chosen(rules.Rotations, one => one.Code, "phân công kiểm tra chéo", "rotation")),
        PrintOptions.Minutes => Minutes(),
        _ => throw new UnreachableException(),
    };

    private PrintedDocument? ScoreSheet()
    {
        if (options.Data.Count > 0)
            return Result() is { } result ? ScoreSheetDocument.Filled(rules, result) : null;
        return ScoreSheetDocument.Blank(rules, Rubric());
    }

    /// <summary>A form is filled in by hand: that of the wrong rubric would be noticed too late.</summary>
    private Rubric Rubric()
    {
        if (options.Of is null && rules.Rubrics.Count > 1)
        {
            string codes = string.Join(", ", rules.Rubrics.Select(ResultChoice.CodeOf));
            throw new UnusableException(request.In(
                "Bộ quy tắc có nhiều bảng chấm điểm. Hãy thêm --of với một trong: " + codes + ".",
                "The rule set has several rubrics. Add --of with one of: " + codes + "."));
        }

        return Chosen(rules.Rubrics, ResultChoice.CodeOf, "bảng chấm điểm", "rubric");
    }

    private PrintedDocument? Checklist()
    {
        if (options.Data.Count == 0) return new ChecklistForm(request, options, rules).Make(Chosen);
        var file = UserFile.Read(options.Data[0], request);
        if (file.AsOrReport(rules.ReadAnswers, request) is not { } answers) return null;
        var reviewed = rules.ReviewChecklist(answers, request.DayOr(answers.On));
        Report(file.Path, reviewed.Diagnostics);
        return reviewed.Value is { } review ? ChecklistDocument.Filled(rules, review) : null;
    }

    /// <summary>
    /// What is missing in a draft, or was refused, is left to be written in; all that is found is another command.
    /// </summary>
    private PrintedDocument? Report()
    {
        if (options.Data.Count == 0)
        {
            return ReportDocument.Blank(
                rules, Chosen(rules.Reports, one => one.Code, "đề cương báo cáo", "report outline"));
        }

        var file = UserFile.Read(options.Data[0], request);
        if (file.AsOrReport(rules.ReadDraft, request) is not { } draft) return null;
        var reviewed = rules.ReviewReport(draft);
        FindingList.Report(request, file.Path, reviewed.Diagnostics);
        HasMistakes = reviewed.HasErrors;
        return reviewed.Value is { } review ? ReportDocument.Filled(rules, review) : null;
    }

    private PrintedDocument? Minutes()
    {
        var data = PrintData.Of(options.Data, request);
        if (data.Inspections.Count == 0)
            throw Needs("một tệp các cuộc kiểm tra (\"inspections\")", "a file of inspections (\"inspections\")");
        var lists = data.Inspections.Select(file => file.AsOrReport(InspectionReader.Read, request)).ToList();
        var people = data.Candidates.Select(file => file.AsOrReport(CandidateReader.Read, request)).ToList();
        if (lists.Contains(null) || people.Contains(null)) return null;
        var all = lists.SelectMany(list => list!.Inspections).ToList();
        var inspection = Inspected(all.Where(one => !IsAttendance(one)).ToList());
        var attending = all.Find(one =>
            IsAttendance(one) && one.Inspected == inspection.Inspected && one.On == inspection.On);
        var known = new CandidateList(
            Code.Of("people"), rules.Code, people.SelectMany(list => list!.Candidates));
        var reviews = ReviewFiles.Of(rules, data.Answers, request);
        var answered = reviews.ChecklistOf(inspection.Inspected);
        if (rules.Rubrics.Count == 0 || data.Scored.Count == 0)
        {
            foreach (var (path, findings, _) in reviews.Files) Report(path, findings);
            return MinutesDocument.Of(rules, inspection, known, null, answered, attending);
        }

        var cluster = Cluster(data.Scored);
        if (cluster.Evaluation is null) return null;
        var results = cluster.Results.Where(one => one.Unit == inspection.Inspected).ToList();
        var result = results.Count == 0 ? null
            : new ResultChoice(request, options with { Unit = null }).Only(results);
        return MinutesDocument.Of(rules, inspection, known, result, answered, attending);
    }

    /// <summary>The inspection of the unit that was asked for; a unit that was inspected often, on the day.</summary>
    private Inspection Inspected(List<Inspection> all)
    {
        var inspection = OfUnit(all, one => one.Inspected, "cuộc kiểm tra", "inspection");
        var same = all.FindAll(one => one.Inspected == inspection.Inspected);
        if (same.Count == 1) return inspection;
        string days = string.Join(", ", same.Select(one => LocalDatePattern.Iso.Format(one.On)));
        return same.Find(one => one.On == request.Today)
            ?? throw new UnusableException(request.In(
                "Đơn vị này được kiểm tra nhiều lần. Hãy thêm --today với một trong các ngày: " + days + ".",
                "This unit was inspected more than once. Add --today with one of these days: " + days + "."));
    }

    private bool IsAttendance(Inspection one) => rules.Teams.Find(one.Team) is { Side: not TeamSide.Inspecting };

    private void Report(string path, ValueList<Diagnostic> findings)
    {
        FindingList.Report(request, path, findings);
        HasMistakes |= findings.Any(found => found.Severity == Severity.Error);
    }

    private PrintedDocument? League() => Cluster().Evaluation is not { } cluster ? null
        : LeagueDocument.Of(rules, cluster, new ResultChoice(request, options).All(cluster.Evaluations));

    private Evaluation? Result()
    {
        var cluster = Cluster();
        if (cluster.Evaluation is null) return null;
        var result = new ResultChoice(request, options).Only(cluster.Results);
        WaitsForOthers = result.Waiting.Any(reason => reason.Kind is PendingKind.OtherUnits);
        return result;
    }

    private DossierCluster Cluster() => options.Data.Count == 0
        ? throw Needs("hồ sơ chấm điểm", "dossiers") : Cluster(options.Data);

    private DossierCluster Cluster(IEnumerable<string> paths)
    {
        var cluster = DossierCluster.Evaluate(rules, paths, request);
        cluster.Report(request);
        HasMistakes = cluster.HasErrors;
        return cluster;
    }

    /// <summary>The one with the code that was asked for, or the first.</summary>
    private T Chosen<T>(ValueList<T> all, System.Func<T, Code> codeOf, string vietnamese, string english)
        where T : class
    {
        if (all.Count == 0) throw Lacks(vietnamese, english);
        if (options.Of is not { } asked) return all[0];
        return all.FirstOrDefault(one => codeOf(one).Value == asked)
            ?? throw Unknown(asked, all.Select(codeOf), vietnamese, english);
    }

    /// <summary>The one of the unit that was asked for; it need not be said where there is only one.</summary>
    private T OfUnit<T>(List<T> all, System.Func<T, Code> unitOf, string vietnamese, string english)
        where T : class
    {
        if (options.Unit is { } asked)
        {
            return all.FirstOrDefault(one => unitOf(one).Value == asked)
                ?? throw Unknown(asked, all.Select(unitOf), vietnamese, english);
        }

        if (all.Count == 0)
            throw new UnusableException(request.In("Không có " + vietnamese + ".", "There is no " + english + "."));
        if (all.TrueForAll(one => unitOf(one) == unitOf(all[0]))) return all[0];
        string codes = string.Join(", ", all.Select(unitOf).Distinct());
        throw new UnusableException(request.In(
            "Có nhiều hơn một " + vietnamese + ". Hãy thêm --unit với một trong: " + codes + ".",
            "There is more than one " + english + ". Add --unit with one of: " + codes + "."));
    }

    private UnusableException Unknown(string asked, IEnumerable<Code> known, string vietnamese, string english)
    {
        string codes = string.Join(", ", known.Distinct());
        return new UnusableException(request.In(
            "Không có " + vietnamese + " " + asked + ". Hiện có: " + codes + ".",
            "There is no " + english + " " + asked + ". There are: " + codes + "."));
    }

    private UnusableException Lacks(string vietnamese, string english) => new(request.In(
        "Bộ quy tắc không có " + vietnamese + ".", "The rule set has no " + english + "."));

    private UnusableException Needs(string vietnamese, string english) => new(request.In(
        "Để in \"" + options.What + "\" cần " + vietnamese + ": thêm --data TỆP.",
        "To print \"" + options.What + "\" takes " + english + ": add --data FILE."));
}
