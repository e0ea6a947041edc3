using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>The minutes of an inspection as they are printed (biên bản kiểm tra).</summary>
public static class MinutesDocument
{
    private const string Dash = "-";

    /// <summary>
    /// Who inspected whom and when, who took part, what was found, and places for remarks and both signatures.
    /// </summary>
    /// <param name="rules">The rule set with the teams.</param>
    /// <param name="inspection">The inspection.</param>
    /// <param name="people">Who the people are; those who are not there are named by their codes.</param>
    /// <param name="result">What the unit was given; null leaves the score sheet to be filled in by hand.</param>
    /// <exception cref="ArgumentNullException">There are no rules, no inspection or no people.</exception>
    public static PrintedDocument Of(
        RuleSet rules, Inspection inspection, CandidateList people, Evaluation? result) =>
        Of(rules, inspection, people, result, null, null);

    /// <summary>
    /// The same with what was found item by item, what has to be put right until when, and what is waived.
    /// </summary>
    /// <param name="rules">The rule set with the teams.</param>
    /// <param name="inspection">The inspection.</param>
    /// <param name="people">Who the people are; those who are not there are named by their codes.</param>
    /// <param name="result">What the unit was given; null leaves the score sheet to be filled in by hand.</param>
    /// <param name="review">What the unit answered to the checklist; null where there is none.</param>
    /// <param name="attending">Who attended for the inspected unit; null leaves places for their names.</param>
    /// <exception cref="ArgumentNullException">There are no rules, no inspection or no people.</exception>
    public static PrintedDocument Of(
        RuleSet rules,
        Inspection inspection,
        CandidateList people,
        Evaluation? result,
        ChecklistReview? review,
        Inspection? attending)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = inspection ?? throw new ArgumentNullException(nameof(inspection));
        _ = people ?? throw new ArgumentNullException(nameof(people));
        string inspected = DocumentParts.TitleOf(rules, inspection.Inspected);
        return new PrintedDocument("Biên bản kiểm tra: " + inspected)
        {
            Head = new PrintedHead
            {
                Issuer = Blocks.Lines(rules.Document?.Head.IssuingBody is { } body ? [body] : []),
                PlaceAndDay = DayLine.Of(null, inspection.On),
            },
            Kind = "BIÊN BẢN",
            Subject = ValueList.From(SubjectOf(rules).Append(inspected)),
            Body = ValueList.From(Body(
                rules,
                inspection,
                inspected,
                Attendance(rules, inspection, attending, people),
                people,
                Results(rules, result, review))),
            Foot = new PrintedFoot
            {
                Signatures = ValueList.Of(
                    Signature("ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA"), Signature("TRƯỞNG ĐOÀN KIỂM TRA")),
            },
        };
    }

    /// <summary>What the inspection is about: as the document says it, or the plan, or the rule set.</summary>
    private static ValueList<PrintedText> SubjectOf(RuleSet rules) =>
        rules.Document?.Head.Subject is { Count: > 0 } said
        ? Blocks.Lines(said)
        : rules.Plan is { } plan
            ? Subjects.Of(plan.Title, PlanDocument.Kind)
            : ValueList.Of<PrintedText>(Subjects.Begins(rules.Title, "Kiểm tra") ? rules.Title
                : "Kiểm tra theo " + rules.Title);

    private static IEnumerable<PrintedBlock> Body(
        RuleSet rules,
        Inspection inspection,
        string inspected,
        IEnumerable<PrintedBlock> attendance,
        CandidateList people,
        IEnumerable<PrintedBlock> results)
    {
        var team = rules.Teams.Find(inspection.Team);
        string by = inspection.Inspecting.IsEmpty
            ? team?.Title ?? "Đoàn kiểm tra" : DocumentParts.TitleOf(rules, inspection.Inspecting);
        yield return Blocks.Paragraph("Ngày " + NumberWriter.ToText(inspection.On, Language.Vietnamese) + ", " + by
            + " tiến hành kiểm tra " + inspected + ".");
        yield return Blocks.Section("I.", "THÀNH PHẦN",
            Blocks.Section("1.", team?.Title ?? "Thành phần đoàn kiểm tra", Seats(team, inspection, people)),
            Blocks.Section("2.", "Thành phần đơn vị được kiểm tra", attendance));
        yield return Blocks.Section("II.", "KẾT QUẢ KIỂM TRA", results);
        if (inspection.Visits.Count > 0)
        {
            yield return Blocks.Section("III.", "CÁC NƠI ĐÃ ĐẾN THĂM",
                inspection.Visits.Select(visit => Blocks.Item(Dash, visit)));
        }

        yield return Blocks.Section(inspection.Visits.Count > 0 ? "IV." : "III.", "NHẬN XÉT, KIẾN NGHỊ",
            Blocks.Dotted, Blocks.Dotted, Blocks.Dotted, Blocks.Dotted);
    }

    /// <summary>Each seat with its people; an empty one is left to be filled in.</summary>
    private static IEnumerable<PrintedBlock> Seats(Team? team, Inspection inspection, CandidateList people) =>
        (team?.Seats ?? ValueList<Seat>.Empty).Select(seat => Seat(
            seat, inspection.PeopleOf(seat.Code).Select(code => people.Find(code)?.Name ?? code.Value)));

    private static PrintedBlock.Item Seat(Seat seat, IEnumerable<string> names)
    {
        string list = string.Join(", ", names);
        PrintedInline who = list.Length > 0 ? new PrintedInline.Strong(list) : new PrintedInline.Blank(10);
        return new PrintedBlock.Item(
            Dash,
            ValueList.Of(Blocks.Plain(seat.Title.TrimEnd('.') + ": "), who),
            ValueList<PrintedBlock>.Empty);
    }

    /// <summary>Who attends for the inspected; with places for names where nobody is named.</summary>
    private static IEnumerable<PrintedBlock> Attendance(
        RuleSet rules, Inspection inspection, Inspection? attending, CandidateList people)
    {
        if (attending is not null) return Seats(rules.Teams.Find(attending.Team), attending, people);
        var team = rules.Teams.Find(inspection.Team);
        var attendance = rules.Teams.All.FirstOrDefault(one =>
            one.Side != TeamSide.Inspecting && (team is null || one.For == team.For));
        return attendance is null ? [Blocks.Dotted] : attendance.Seats.Select(seat => Seat(seat, []));
    }

    /// <summary>The items of the checklist, where there is one, and then the points.</summary>
    private static IEnumerable<PrintedBlock> Results(RuleSet rules, Evaluation? result, ChecklistReview? review)
    {
        if (review is null) return Points(rules, result);
        var items = Blocks.Section("1.", "Nội dung kiểm tra", ChecklistDocument.Reviewed(review));
        bool isScored = result is not null || rules.Rubrics.Count > 0;
        return isScored ? [items, Blocks.Section("2.", "Chấm điểm", Points(rules, result))] : [items];
    }

    private static IEnumerable<PrintedBlock> Points(RuleSet rules, Evaluation? result)
    {
        if (result is not null)
        {
            yield return new PrintedBlock.Table(ScoreSheetTable.Filled(result, ScoreSheetWords.Usual));
            foreach (var outcome in ScoreSheetDocument.Outcomes(rules, result)) yield return outcome;
        }
        else if (rules.Rubrics.Count > 0)
        {
            yield return new PrintedBlock.Table(ScoreSheetTable.Blank(
                rules.Rubrics[0], rules.Stages, ScoreSheetWords.Usual));
        }
        else
        {
            yield return Blocks.Dotted;
        }
    }

    private static PrintedSignature Signature(string line) =>
        new(ValueList.Of<PrintedText>(line), "(ký, ghi rõ họ tên)", null);
}
