using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Explanations;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Templates.Printing.Compose;

/// <summary>A score sheet as it is printed (phiếu chấm điểm, biểu điểm), blank or filled in.</summary>
public static class ScoreSheetDocument
{
    private const string Kind = "PHIẾU CHẤM ĐIỂM";

    /// <summary>
    /// The sheet to be filled in by hand; with the words of its document where that has the sheet. Whose it is and who
    /// signs it is added to these where they do not say it.
    /// </summary>
    /// <exception cref="ArgumentNullException">There are no rules or no rubric.</exception>
    public static PrintedDocument Blank(RuleSet rules, Rubric rubric)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = rubric ?? throw new ArgumentNullException(nameof(rubric));
        var unit = Unit(new PrintedInline.Blank(20));
        if (AppendixOf(rules, rubric) is { } appendix) return Alone(rules, rubric, appendix, null, unit);
        var table = new PrintedBlock.Table(ScoreSheetTable.Blank(rubric, rules.Stages, ScoreSheetWords.Usual));
        return Of(rules, rubric, unit.Concat([table]).Concat(Notes(rubric)));
    }

    /// <summary>The sheet of a unit: its points row by row, what was taken away, the sum and the grade.</summary>
    /// <exception cref="ArgumentNullException">There are no rules or no result.</exception>
    public static PrintedDocument Filled(RuleSet rules, Evaluation result)
    {
        _ = rules ?? throw new ArgumentNullException(nameof(rules));
        _ = result ?? throw new ArgumentNullException(nameof(result));
        var unit = Unit(Blocks.Plain(NameOf(result))).Concat(Period(result));
        var outcomes = Outcomes(rules, result);
        if (AppendixOf(rules, result.Rubric) is { } appendix)
        {
            var printed = Alone(rules, result.Rubric, appendix, result, unit);
            return printed with { Body = ValueList.From(printed.Body.Concat(outcomes)) };
        }

        var table = new PrintedBlock.Table(ScoreSheetTable.Filled(result, ScoreSheetWords.Usual));
        return Of(rules, result.Rubric, unit.Concat([table]).Concat(outcomes).Concat(Notes(result.Rubric)));
    }

    /// <summary>
    /// The levels, and why the unit lost one that its points would give, or keeps one for which there was no place.
    /// </summary>
    internal static IEnumerable<PrintedBlock> Outcomes(RuleSet rules, Evaluation result)
    {
        foreach (var outcome in result.Outcomes)
            yield return Blocks.Named(outcome.Outcome.Title, Blocks.Plain(Numbers.Of(outcome)));
        foreach (var step in result.ExplainOutcomes().SelectMany(outcome => outcome.From))
        {
            if (step.Reason is not { IsOpen: false }) continue;
            string why = ExplanationWriter.ToText(step, rules.Words, Language.Vietnamese).Split('\n')[0];
            yield return Blocks.Item(DocumentParts.Dash, why.Trim());
        }
    }

    /// <summary>The name of the unit; its code where the dossier does not say it.</summary>
    internal static string NameOf(Evaluation result) => result.Dossier.UnitTitle ?? result.Unit.Value;

    /// <summary>The period of a result in words; nothing where it is not said.</summary>
    internal static IEnumerable<PrintedBlock> Period(Evaluation result) => result.Dossier.Period is { } period
        ? [Blocks.Named("Kỳ", Blocks.Plain(PeriodWording.Write(period)))] : [];

    /// <summary>The title of a rubric, where there are others with which it could be mixed up.</summary>
    private static string? TitleOf(RuleSet rules, Rubric rubric) => rules.Rubrics.Count > 1 ? rubric.Title : null;

    private static string NameOf(RuleSet rules, Rubric rubric) =>
        TitleOf(rules, rubric) is { } title ? rules.Title + " – " + title : rules.Title;

    private static IEnumerable<PrintedBlock> Unit(PrintedInline name) => [Blocks.Named("Đơn vị", name)];

    private static PrintedDocument Of(RuleSet rules, Rubric rubric, IEnumerable<PrintedBlock> body) =>
        new(NameOf(rules, rubric))
    {
        Kind = Kind,
        Subject = Blocks.Lines(TitleOf(rules, rubric) is { } title ? [rules.Title, title] : [rules.Title]),
        Body = ValueList.From(body),
        Foot = Signed(),
    };

    private static PrintedDocument Alone(
        RuleSet rules,
        Rubric rubric,
        DocumentAppendix appendix,
        Evaluation? filled,
        IEnumerable<PrintedBlock> unit)
    {
        IEnumerable<PrintedBlock> which = TitleOf(rules, rubric) is { } title
            ? [Blocks.Named("Bảng chấm điểm", Blocks.Plain(title))] : [];
        var printed = new DocumentFrame(new DocumentParts(rules, filled).Of)
            .Alone(appendix, NameOf(rules, rubric), isForm: true, which.Concat(unit));
        return printed with { Foot = printed.Foot ?? Signed() };
    }

    /// <summary>Who marked signs, and who is at the head of the unit that is marked.</summary>
    private static PrintedFoot Signed() => new()
    {
        Signatures = ValueList.Of(Signature("NGƯỜI CHẤM ĐIỂM"), Signature("THỦ TRƯỞNG ĐƠN VỊ")),
    };

    private static PrintedSignature Signature(string line) =>
        new(ValueList.Of<PrintedText>(line), "(ký, ghi rõ họ tên)", null);

    /// <summary>The rules of scoring in the words of the document (ghi chú), each sentence once.</summary>
    private static IEnumerable<PrintedBlock> Notes(Rubric rubric)
    {
        var quotes = rubric.Total.SelfAndBelow().SelectMany(line => line.Basis)
            .Concat(rubric.Outcomes.SelectMany(outcome => outcome.Basis.Concat(outcome.StepBasis)))
            .Select(basis => basis.Quote).OfType<string>().Distinct().ToList();
        return quotes.Count == 0 ? [] : [Blocks.Named("Ghi chú", Blocks.Plain(string.Join(" ", quotes)))];
    }

    /// <summary>The appendix of the document in which the sheet stands; null where there is none.</summary>
    private static DocumentAppendix? AppendixOf(RuleSet rules, Rubric rubric) =>
        rules.Document?.Appendices.FirstOrDefault(one => one.Document.Body.Any(node => Shows(node, rubric, rules)));

    /// <summary>
    /// A rubric is named by its code, or by that of its total where the rule set has only one; not named it is the
    /// first.
    /// </summary>
    internal static bool IsOf(DocumentReference part, Rubric rubric, RuleSet rules) => part.Of.IsEmpty
        ? IsSame(rules.Rubrics[0], rubric)
        : part.Of == rubric.Code || part.Of == rubric.Total.Code;

    /// <summary>A result may come from the same rules, loaded another time.</summary>
    internal static bool IsSame(Rubric one, Rubric other) =>
        one.Code == other.Code && one.Total.Code == other.Total.Code;

    private static bool Shows(DocumentNode node, Rubric rubric, RuleSet rules) =>
        (node.Shows is { Part: DocumentPart.Rubric } shown && IsOf(shown, rubric, rules))
        || node.Children.Any(child => Shows(child, rubric, rules));
}
