using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Json;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Checklists;

/// <summary>
/// Says in code what a unit answers to a checklist (lập kết quả kiểm tra). <see cref="Because"/> and
/// <see cref="With(Code)"/> are about the answer before them. After <see cref="Build"/> the builder refuses more.
/// </summary>
public sealed class ChecklistAnswersBuilder
{
    private readonly Code _name;
    private readonly List<ItemAnswer> _answers = [];
    private readonly List<EvidenceItem> _evidence = [];
    private readonly List<CarriedFinding> _findings = [];
    private readonly List<Waiver> _waivers = [];
    private readonly HashSet<Code> _answered = [];
    private readonly HashSet<Code> _told = [];
    private ChecklistAnswers _head;
    private bool _isBuilt;

    /// <summary>Begins the answers of a unit to a checklist of a rule set.</summary>
    /// <exception cref="ArgumentException">A code is empty, or joined from parts.</exception>
    public ChecklistAnswersBuilder(Code ruleSet, Code unit)
    {
        _name = Plain(unit, nameof(unit));
        _head = new ChecklistAnswers(Plain(ruleSet, nameof(ruleSet)), unit, Root);
    }

    /// <inheritdoc cref="ChecklistAnswersBuilder(Code, Code)" />
    public ChecklistAnswersBuilder(string ruleSet, string unit) : this(Code.Of(ruleSet), Code.Of(unit)) { }

    /// <summary>Only this version of the rule set will do.</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Version(string version) =>
        Head(head => head with { Version = Composed(version, nameof(version)) });

    /// <summary>It is about this checklist, where the rule set has several.</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Checklist(Code checklist) =>
        Head(head => head with { Checklist = Plain(checklist, nameof(checklist)) });

    /// <inheritdoc cref="Checklist(Code)" />
    public ChecklistAnswersBuilder Checklist(string checklist) => Checklist(Code.Of(checklist));

    /// <summary>The unit is of this kind, where the organization does not tell it (loại đơn vị).</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder OfKind(Code kind) => Head(head => head with { Kind = Plain(kind, nameof(kind)) });

    /// <inheritdoc cref="OfKind(Code)" />
    public ChecklistAnswersBuilder OfKind(string kind) => OfKind(Code.Of(kind));

    /// <summary>The name of the unit for people (tên đơn vị).</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Titled(string title) =>
        Head(head => head with { UnitTitle = Composed(title, nameof(title)) });

    /// <summary>The day of the inspection (ngày kiểm tra).</summary>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder On(LocalDate day) =>
        Head(head => head with { On = day.WithCalendar(CalendarSystem.Iso) });

    /// <summary>Who answered or inspected (người trả lời, đoàn kiểm tra).</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder By(string who) => Head(head => head with { By = Composed(who, nameof(who)) });

    /// <summary>Answers an item (trả lời một mục).</summary>
    /// <exception cref="ArgumentException">The code is empty, or the item was answered already.</exception>
    /// <exception cref="ArgumentNullException">There is no answer.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Answer(Code item, AnswerValue value) => Do(() =>
    {
        var at = Root.Property("answers").Property(Plain(item, nameof(item)).Value);
        var answer = new ItemAnswer(item, Require.NotNull(value, nameof(value)), at);
        if (!_answered.Add(item)) throw new ArgumentException($"\"{item}\" was answered already.", nameof(item));
        _answers.Add(answer);
    });

    /// <inheritdoc cref="Answer(Code, AnswerValue)" />
    public ChecklistAnswersBuilder Answer(string item, AnswerValue value) => Answer(Code.Of(item), value);

    /// <summary>Why it is not done, only partly, or does not apply (lý do).</summary>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="InvalidOperationException">Nothing was answered, or it was built already.</exception>
    public ChecklistAnswersBuilder Because(string why) => Say(one => one with { Why = Composed(why, nameof(why)) });

    /// <summary>The answer is backed by this evidence (minh chứng), told here or elsewhere.</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">Nothing was answered, or it was built already.</exception>
    public ChecklistAnswersBuilder With(Code evidence) => Say(one =>
        one with { Evidence = ValueList.From(one.Evidence.Append(Plain(evidence, nameof(evidence)))) });

    /// <inheritdoc cref="With(Code)" />
    public ChecklistAnswersBuilder With(string evidence) => With(Code.Of(evidence));

    /// <summary>Tells a piece of evidence (kê một minh chứng), which answers name by its code.</summary>
    /// <exception cref="ArgumentException">There is evidence with that code already.</exception>
    /// <exception cref="ArgumentNullException">There is none.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Evidence(EvidenceItem item) => Do(() =>
    {
        if (!_told.Add(Require.NotNull(item, nameof(item)).Code))
            throw new ArgumentException($"There is evidence \"{item.Code}\" already.", nameof(item));
        _evidence.Add(item with { Origin = new Origin(Root.Property("evidence").Item(_evidence.Count)) });
    });

    /// <summary>Waives an item until a day (miễn một mục đến hết ngày).</summary>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="ArgumentNullException">There is no reason.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Waive(Code item, string why, LocalDate until) =>
        Waive(item, why, null, until, null);

    /// <inheritdoc cref="Waive(Code, string, LocalDate)" />
    public ChecklistAnswersBuilder Waive(string item, string why, LocalDate until) => Waive(Code.Of(item), why, until);

    /// <summary>
    /// Waives an item from a day to a day, and says who granted it (miễn một mục, theo cho phép của ai).
    /// </summary>
    /// <param name="item">The code of the item.</param>
    /// <param name="why">The reason.</param>
    /// <param name="from">The first day; null where none is set.</param>
    /// <param name="until">The last day.</param>
    /// <param name="by">Who granted it; null where it is not said.</param>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="ArgumentNullException">There is no reason.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Waive(Code item, string why, LocalDate? from, LocalDate until, string? by) =>
        Do(() => _waivers.Add(
            new Waiver(
                Plain(item, nameof(item)),
                Composed(why, nameof(why)),
                from?.WithCalendar(CalendarSystem.Iso),
                until.WithCalendar(CalendarSystem.Iso),
                by is null ? null : Text.Compose(by))
            {
                Origin = new Origin(Root.Property("waivers").Item(_waivers.Count)),
            }));

    /// <summary>
    /// Says what an earlier inspection left open of which there is no review (nội dung lần kiểm tra trước để lại).
    /// </summary>
    /// <param name="item">The code of the item.</param>
    /// <param name="found">The day of the inspection that found it.</param>
    /// <param name="action">What is to be done; null where nothing is said.</param>
    /// <param name="due">Until when; null for no deadline.</param>
    /// <exception cref="ArgumentException">The code is empty, or joined from parts.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Carry(Code item, LocalDate found, string? action, LocalDate? due) => Do(() => Carry(
        Plain(item, nameof(item)),
        found.WithCalendar(CalendarSystem.Iso),
        action is null ? null : Text.Compose(action),
        due?.WithCalendar(CalendarSystem.Iso),
        null));

    /// <summary>
    /// Carries over what an earlier inspection left open (chuyển tiếp nội dung chưa khắc phục): nothing is forgotten,
    /// and no deadline moves.
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no review.</exception>
    /// <exception cref="InvalidOperationException">It was built already.</exception>
    public ChecklistAnswersBuilder Carry(ChecklistReview review) => Do(() =>
    {
        foreach (var finding in Require.NotNull(review, nameof(review)).Findings.Where(one => one.IsOpen))
            Carry(finding.Item.Code, finding.Found, finding.Action, finding.Due, finding.Carried?.Note);
    });

    private void Carry(Code item, LocalDate found, string? action, LocalDate? due, string? note) =>
        _findings.Add(new CarriedFinding(item, found, action, due)
        {
            Note = note,
            Origin = new Origin(Root.Property("findings").Item(_findings.Count)),
        });

    /// <summary>The answers. The builder is used up then.</summary>
    /// <exception cref="InvalidOperationException">It was built before.</exception>
    public ChecklistAnswers Build()
    {
        Do(() => _isBuilt = true);
        return _head with
        {
            Answers = ValueList.From(_answers),
            Evidence = ValueList.From(_evidence),
            Findings = ValueList.From(_findings),
            Waivers = ValueList.From(_waivers),
        };
    }

    private Place Root => new(_name, JsonPointer.Root, 0, 0);

    private ChecklistAnswersBuilder Say(Func<ItemAnswer, ItemAnswer> say) => Do(() =>
    {
        if (_answers.Count == 0) throw new InvalidOperationException("Begin with an answer.");
        _answers[_answers.Count - 1] = say(_answers[_answers.Count - 1]);
    });

    private ChecklistAnswersBuilder Head(Func<ChecklistAnswers, ChecklistAnswers> say) => Do(() => _head = say(_head));

    private ChecklistAnswersBuilder Do(Action step)
    {
        if (_isBuilt) throw new InvalidOperationException("It was built. Begin another builder.");
        step();
        return this;
    }

    private static string Composed(string text, string name) => Text.Compose(Require.NotNull(text, name));

    private static Code Plain(Code code, string name) => !code.IsEmpty && !code.IsDerived ? code
        : throw new ArgumentException($"\"{code}\" is empty or joined from parts.", name);
}
