using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Reports;

/// <summary>
/// Writes a report in code (lập dự thảo báo cáo). What is said of one thing twice is an error; rows are added to the
/// form that was named last. After <see cref="Build"/> the builder refuses more.
/// </summary>
public sealed class ReportDraftBuilder
{
    private readonly Code _ruleSet;
    private readonly Code _report;
    private readonly Code _unit;
    private readonly Period _period;
    private readonly Dictionary<Code, string> _texts = [];
    private readonly Dictionary<Code, Fraction> _numbers = [];
    private readonly Dictionary<Code, List<ReportEntry>> _lists = [];
    private readonly Dictionary<Code, ReportFormParts> _forms = [];
    private readonly Dictionary<Code, string> _none = [];
    private readonly Dictionary<Code, Fraction> _before = [];
    private Code _name;
    private Func<ReportDraft, ReportDraft> _head = draft => draft;
    private ReportFormParts? _form;
    private bool _isBuilt;

    /// <summary>Begins the report of a unit to an outline of a rule set.</summary>
    /// <exception cref="ArgumentException">A code is empty, or joined from parts.</exception>
    public ReportDraftBuilder(Code ruleSet, Code report, Code unit, Period period)
    {
        _ruleSet = Plain(ruleSet, nameof(ruleSet));
        _report = Plain(report, nameof(report));
        _name = _unit = Plain(unit, nameof(unit));
        _period = period;
    }

    /// <inheritdoc cref="ReportDraftBuilder(Code, Code, Code, Period)" />
    public ReportDraftBuilder(string ruleSet, string report, string unit, string period)
        : this(Code.Of(ruleSet), Code.Of(report), Code.Of(unit), Period.Parse(period)) { }

    /// <summary>How findings name it; the unit unless said.</summary>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Named(Code name) => With(() => _name = name);

    /// <summary>Only this version of the rule set will do.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Version(string version)
    {
        string composed = Composed(version, nameof(version));
        return Head(draft => draft with { Version = composed });
    }

    /// <summary>The kind of the unit (loại đơn vị).</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Kind(Code kind)
    {
        var plain = Plain(kind, nameof(kind));
        return Head(draft => draft with { Kind = plain });
    }

    /// <inheritdoc cref="Kind(Code)" />
    public ReportDraftBuilder Kind(string kind) => Kind(Code.Of(kind));

    /// <summary>The title as it will be printed (tên báo cáo).</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Title(string title)
    {
        string composed = Composed(title, nameof(title));
        return Head(draft => draft with { Title = composed });
    }

    /// <summary>Number and symbol, place and day (số, ký hiệu, địa danh, ngày tháng).</summary>
    /// <exception cref="ArgumentNullException">A text is missing.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Issued(string symbol, string place, LocalDate date)
    {
        var (number, where) = (Composed(symbol, nameof(symbol)), Composed(place, nameof(place)));
        var day = date.WithCalendar(CalendarSystem.Iso);
        return Head(draft => draft with { Symbol = number, PlaceName = where, Date = day });
    }

    /// <summary>Writes a text (nội dung bằng lời), by the code of a section or of what it asks for.</summary>
    /// <exception cref="ArgumentException">The code is empty, or was answered already.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Text(Code code, string text) =>
        With(() => _texts.Add(Plain(code, nameof(code)), Composed(text, nameof(text))));

    /// <inheritdoc cref="Text(Code, string)" />
    public ReportDraftBuilder Text(string code, string text) => Text(Code.Of(code), text);

    /// <summary>Gives a number (số liệu).</summary>
    /// <exception cref="ArgumentException">The code is empty, or was answered already.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Number(Code code, Fraction number) =>
        With(() => _numbers.Add(Plain(code, nameof(code)), number));

    /// <inheritdoc cref="Number(Code, Fraction)" />
    public ReportDraftBuilder Number(string code, decimal number) => Number(Code.Of(code), Fraction.Of(number));

    /// <summary>Adds an entry to a list (thêm một mục vào danh sách).</summary>
    /// <param name="list">The list.</param>
    /// <param name="text">What the entry says.</param>
    /// <param name="code">Its code, by which others name it; empty for none.</param>
    /// <param name="of">For what it is given; empty for nothing.</param>
    /// <exception cref="ArgumentException">The code of the list is empty.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Entry(Code list, string text, Code code, Code of) => With(() =>
    {
        if (!_lists.TryGetValue(Plain(list, nameof(list)), out var entries)) _lists.Add(list, entries = []);
        entries.Add(new ReportEntry(Composed(text, nameof(text))) { Code = code, Of = of });
    });

    /// <summary>Adds an entry that nothing names and that is given for nothing.</summary>
    /// <exception cref="ArgumentException">The code of the list is empty.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Entry(string list, string text) => Entry(Code.Of(list), text, default, default);

    /// <summary>Adds an entry that is given for an entry of another list, or for a section.</summary>
    /// <exception cref="ArgumentException">A code is empty.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder EntryFor(string list, string of, string text) =>
        Entry(Code.Of(list), text, default, Code.Of(of));

    /// <summary>Goes on with a form (điền một biểu); the rows that follow are its own.</summary>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Form(Code table) => With(() =>
    {
        if (!_forms.TryGetValue(Plain(table, nameof(table)), out _form)) _forms.Add(table, _form = new());
    });

    /// <inheritdoc cref="Form(Code)" />
    public ReportDraftBuilder Form(string table) => Form(Code.Of(table));

    /// <summary>Adds a row to the form (thêm một dòng).</summary>
    /// <exception cref="ArgumentNullException">There is no row.</exception>
    /// <exception cref="InvalidOperationException">No form was begun, or it was built already.</exception>
    public ReportDraftBuilder Row(ReportRow row) => With(() => Current.Rows.Add(Require.NotNull(row, nameof(row))));

    /// <summary>Writes the row of totals of the form (dòng tổng cộng).</summary>
    /// <exception cref="ArgumentNullException">There are no totals.</exception>
    /// <exception cref="InvalidOperationException">No form was begun, or it was built already.</exception>
    public ReportDraftBuilder Total(CodeMap<Fraction> total) =>
        With(() => Current.Total = Require.NotNull(total, nameof(total)));

    /// <summary>Says of a list or form that there is nothing to report, and why (không phát sinh).</summary>
    /// <exception cref="ArgumentException">The code is empty, or was answered already.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder None(Code code, string why) =>
        With(() => _none.Add(Plain(code, nameof(code)), Composed(why, nameof(why))));

    /// <inheritdoc cref="None(Code, string)" />
    public ReportDraftBuilder None(string code, string why) => None(Code.Of(code), why);

    /// <summary>Gives a number of the earlier period (số liệu kỳ trước), by number or by form and column.</summary>
    /// <exception cref="ArgumentException">The code is empty, or was answered already.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ReportDraftBuilder Before(Code code, Fraction number) => With(() => _before.Add(
        !code.IsEmpty ? code : throw new ArgumentException("The code is empty.", nameof(code)), number));

    /// <inheritdoc cref="Before(Code, Fraction)" />
    public ReportDraftBuilder Before(string code, decimal number) => Before(Code.Parse(code), Fraction.Of(number));

    /// <summary>The draft. The builder is used up then.</summary>
    /// <exception cref="InvalidOperationException">It was built before.</exception>
    public ReportDraft Build()
    {
        With(() => _isBuilt = true);
        return _head(new ReportDraft(_ruleSet, _report, _unit, _period, new Place(_name, JsonPointer.Root, 0, 0))
        {
            Texts = CodeMap.From(_texts),
            Numbers = CodeMap.From(_numbers),
            Lists = CodeMap.From(_lists.ToDictionary(list => list.Key, list => ValueList.From(list.Value))),
            Forms = CodeMap.From(_forms.ToDictionary(form => form.Key, form => form.Value.ToForm())),
            None = CodeMap.From(_none),
            Before = CodeMap.From(_before),
        });
    }

    private ReportFormParts Current => _form ?? throw new InvalidOperationException("Begin with a form.");

    private ReportDraftBuilder Head(Func<ReportDraft, ReportDraft> say) => With(() =>
    {
        var before = _head;
        _head = draft => say(before(draft));
    });

    private ReportDraftBuilder With(Action step)
    {
        if (_isBuilt) throw new InvalidOperationException("It was built. Begin another builder.");
        step();
        return this;
    }

    private static string Composed(string text, string name) => Values.Text.Compose(Require.NotNull(text, name));

    private static Code Plain(Code code, string name) => !code.IsEmpty && !code.IsDerived ? code
        : throw new ArgumentException($"\"{code}\" is empty or joined from parts.", name);

    /// <summary>A form that is being filled in.</summary>
    private sealed class ReportFormParts
    {
        public List<ReportRow> Rows { get; } = [];

        public CodeMap<Fraction>? Total { get; set; }

        public ReportForm ToForm() => new(ValueList.From(Rows)) { Total = Total };
    }
}
