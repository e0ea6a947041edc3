using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Json;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>An input with a question about items, as the checks of checklists see it.</summary>
/// <param name="Input">The input, checked.</param>
/// <param name="Question">The question.</param>
internal sealed record ChecklistFactQuestion(Input Input, ChecklistQuestionSpec Question)
{
    /// <summary>Whether it is the entry of a line.</summary>
    public bool IsEntry => !Input.Line.IsEmpty;
}

/// <summary>The questions of inputs, with the items that they are about.</summary>
internal static class ChecklistFactChecks
{
    /// <summary>The checklists with the inputs that their items answer.</summary>
    public static ValueList<Checklist> Check(
        ValueList<Checklist> checklists, IEnumerable<ChecklistFactQuestion> questions, CheckScope scope)
    {
        bool isHidden = scope.HidesCodes("checklists") || scope.AnyHole;
        var facts = questions
            .Select(question => (Question: question, Found: Find(checklists, question, isHidden, scope)))
            .Where(one => one.Found is not null)
            .ToList();
        return ValueList.From(checklists.Select(checklist => checklist with
        {
            Facts = ValueList.From(facts
                .Where(one => ReferenceEquals(one.Found!.Value.Checklist, checklist))
                .Select(one => ToFact(one.Question, one.Found!.Value.Items))),
        }).ToList());
    }

    private static ChecklistFact ToFact(ChecklistFactQuestion question, ValueList<ChecklistItem> items) => new(
        question.Input.Code,
        question.Input.Owner,
        question.Question.Ask,
        ValueList.From(items.Select(item => item.Code)))
    {
        LeavesOutWaived = question.Question.LeavesOutWaived,
        Type = question.Input.Type,
        Levels = question.Input.Levels?.Levels ?? ValueList<Level>.Empty,
    };

    /// <summary>The items, all of one checklist; null where there are none, which was reported.</summary>
    private static (Checklist Checklist, ValueList<ChecklistItem> Items)? Find(
        ValueList<Checklist> checklists, ChecklistFactQuestion question, bool isHidden, CheckScope scope)
    {
        var (code, at) = (question.Question.Item, question.Question.At);
        if (scope.IsHole(at)) return null;
        var found = checklists
            .Select(one => (Checklist: one, Items: ValueList.From(one.AllItems.Where(item => IsMeant(item)).ToList())))
            .Where(one => one.Items.Count > 0)
            .ToList();
        if (found.Count == 1)
        {
            CheckApplicability(question, found[0].Checklist, found[0].Items, scope);
            return Fits(question, found[0].Items, scope) ? found[0] : null;
        }

        if (isHidden) return null;
        if (!code.IsEmpty)
        {
            var known = checklists.SelectMany(one => one.AllItems).Select(item => item.Code);
            scope.ReportUnknown(DiagnosticCatalog.NoItemToAsk, code, at.Property("item"), known);
        }
        else
        {
            scope.Report(
                question.IsEntry ? DiagnosticCatalog.LineWithoutItems : DiagnosticCatalog.QuestionWithoutItem,
                at,
                new DiagnosticArgument("code", question.Input.Code.Value));
        }

        return null;

        bool IsMeant(ChecklistItem item) =>
            code.IsEmpty ? question.IsEntry && item.Rows.Contains(question.Input.Code) : item.Code == code;
    }

    /// <summary>Where nothing that is asked need apply, there may be no answer, and the input has to say so.</summary>
    private static void CheckApplicability(
        ChecklistFactQuestion question, Checklist checklist, ValueList<ChecklistItem> items, CheckScope scope)
    {
        if (question.Input.MayBeNotApplicable || question.Question.Ask == ChecklistAsk.Overdue) return;
        bool isOfValue = question.Question.Ask == ChecklistAsk.Value;
        bool mayAllBeLeftOut = items.SelectMany(item => isOfValue ? [item] : item.SelfAndBelow())
            .Where(item => !item.IsHeading)
            .All(item => item.MayBeNotApplicable || item.Audience != checklist.Audience
                || (!isOfValue && (!item.IsRequired || question.Question.LeavesOutWaived)));
        if (!mayAllBeLeftOut) return;
        scope.Report(
            DiagnosticCatalog.ItemsMayNotApply,
            question.Question.At,
            new DiagnosticArgument("code", question.Input.Code.Value));
    }

    /// <summary>The value of an item is of its own type, and only one item has it.</summary>
    private static bool Fits(ChecklistFactQuestion question, ValueList<ChecklistItem> items, CheckScope scope)
    {
        if (question.Question.Ask != ChecklistAsk.Value) return true;
        var type = question.Input.Type;
        bool fits = items.Count == 1 && items[0].Answer switch
        {
            AnswerType.YesNo => type == InputType.YesNo,
            AnswerType.Date => type == InputType.Date,
            AnswerType.Money => type == InputType.Money,
            AnswerType.Number => type is InputType.Number or InputType.Count or InputType.Points
                or InputType.Days or InputType.WorkingDays,
            AnswerType.Text or AnswerType.Document or AnswerType.Table or null => false,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        if (fits) return true;
        scope.Report(
            DiagnosticCatalog.ValueOfOtherType,
            question.Question.At,
            new DiagnosticArgument("item", string.Join(", ", items.Select(item => item.Code))),
            new DiagnosticArgument("type", InputJson.Word(type)));
        return false;
    }
}
