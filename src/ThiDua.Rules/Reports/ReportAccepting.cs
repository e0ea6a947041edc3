using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Reports;

/// <summary>
/// What a draft says and what was refused of it → the draft without that. Forms that nobody asked for stay: they are
/// no answer, and yet somebody sent them.
/// </summary>
internal static class ReportAccepting
{
    public static ReportDraft Of(ReportAnswers answers)
    {
        var draft = answers.Draft;
        bool Stays(string property, Code code) => !answers.IsRefused(draft.AtOf(property, code));
        return draft with
        {
            Texts = Only(draft.Texts, code => Stays("texts", code)),
            Numbers = Only(draft.Numbers, code => Stays("numbers", code)),
            Lists = CodeMap.From(draft.Lists
                .Where(list => Stays("lists", list.Key))
                .Select(list => new KeyValuePair<Code, ValueList<ReportEntry>>(
                    list.Key, ValueList.From(answers.Entries(list.Key).Select(one => one.Entry))))
                .Where(list => list.Value.Count > 0)),
            Forms = CodeMap.From(draft.Forms.Select(form => new KeyValuePair<Code, ReportForm>(
                form.Key,
                answers.Find(form.Key) is ReportAsk.Table ? Form(answers, form.Key, form.Value) : form.Value))),
            None = Only(draft.None, code => Stays("none", code)),
            Before = Only(draft.Before, code => Stays("before", code)),
        };
    }

    private static ReportForm Form(ReportAnswers answers, Code table, ReportForm form) => form with
    {
        Rows = ValueList.From(answers.Rows(table).Select(row => form.Rows[row] with
        {
            Cells = Only(form.Rows[row].Cells, column => !answers.IsRefused(answers.CellAt(table, row, column))),
        })),
        Total = form.Total is null ? null
            : Only(form.Total, column => !answers.IsRefused(answers.TotalAt(table, column))),
    };

    private static CodeMap<T> Only<T>(CodeMap<T> all, Func<Code, bool> stays) =>
        CodeMap.From(all.Where(pair => stays(pair.Key)));
}
