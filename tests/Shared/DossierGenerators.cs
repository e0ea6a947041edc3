using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Period = ThiDua.Rules.Time.Period;

namespace ThiDua.Rules.Tests;

/// <summary>Makes periods and dossiers for the laws, and makes failing ones smaller.</summary>
internal static class DossierGenerators
{
    private static readonly string[] Texts =
        ["", "full", "12.5%", "2031-03-31", "Trường THCS Kim Đồng", "a\u0302\u0301", "\"\\\n\u0001</script>", "😀"];

    private static readonly LocalDate Start = new(2031, 1, 1);

    /// <summary>Periods of every form.</summary>
    public static Arbitrary<Period> Periods { get; } = Arb.From(
        Gen.Choose(1, 9997).SelectMany(_ => Gen.Choose(0, 25), (year, part) => part switch
        {
            0 => Period.OfYear(year),
            < 3 => Period.OfHalf(year, part),
            < 7 => Period.OfQuarter(year, part - 2),
            < 19 => Period.OfMonth(year, part - 6),
            19 => Period.OfSchoolYear(year),
            20 => Period.OfYears(year, 9998),
            _ => Period.Of(new LocalDate(year, 1, 1).PlusDays(part), new LocalDate(year, 12, 1).PlusDays(part)),
        }),
        period => period == Period.OfYear(1) ? [] : [Period.OfYear(1), Period.OfYear(period.First.Year)]);

    /// <summary>Values of every kind.</summary>
    public static Arbitrary<EntryValue> Values { get; } = Arb.From(
        Gen.Frequency(
            (3, Gen.Choose(-40, 40).Select(n => EntryValue.Of(n))),
            (2, ValueGenerators.Longs.Generator.Select(n => EntryValue.Of(n))),
            (2, Gen.Choose(0, 1_000_000_000).Select(n => EntryValue.Of(n / 1_000_000_000_000m))),
            (2, Gen.Elements(true, false).Select(yes => EntryValue.Of(yes))),
            (1, Gen.Constant(EntryValue.NotApplicable)),
            (3, Gen.Elements(Texts).Select(text => EntryValue.Of(text))),
            (1, Gen.Choose(0, 400).Select(day => EntryValue.Of(Start.PlusDays(day))))),
        value => value == EntryValue.Of(0) ? [] : [EntryValue.Of(0)]);

    /// <summary>Dossiers with plain entries, with stages or without entries.</summary>
    public static Arbitrary<Dossier> Dossiers { get; } = Arb.From(
        Plans.Select(plan => plan.Build()), dossier => Plan.Of(dossier).Smaller().Select(plan => plan.Build()));

    private static Gen<Plan> Plans =>
        from head in Gen.Choose(0, 63)
        from stages in Gen.Choose(0, 3)
        from entries in StepIn(stages).ListOf()
        from attributes in StepIn(0).ListOf(2)
        select new Plan(head, [.. entries], [.. attributes]);

    private static Gen<Step> StepIn(int stages) =>
        from stage in Gen.Choose(Math.Min(stages, 1), stages)
        from code in ValueGenerators.Codes.Generator
        from value in Values.Generator
        from note in Gen.Elements<string?>(null, null, "ghi chú")
        select new Step(stage, code, value, note);

    /// <summary>How a dossier is built; entries of a code that is there already are left out.</summary>
    private sealed record Plan(int Head, IReadOnlyList<Step> Entries, IReadOnlyList<Step> Attributes)
    {
        public static Plan Of(Dossier dossier) => new(
            (dossier.Version is null ? 0 : 1) + (dossier.Rubric.IsEmpty ? 0 : 2) + (dossier.UnitTitle is null ? 0 : 4)
                + (dossier.Period is null ? 0 : 8) + (dossier.Note is null ? 0 : 16)
                + (dossier.Evidence.Count == 0 ? 0 : 32),
            [
                .. dossier.Stages.SelectMany(stage => stage.InOrder.Select(entry => new Step(
                    stage.Stage.IsEmpty ? 0 : stage.Stage.Value[1] - '0', entry.Code, entry.Value, entry.Note))),
            ],
            [.. dossier.AttributesInOrder.Select(entry => new Step(0, entry.Code, entry.Value, null))]);

        public IEnumerable<Plan> Smaller() => Enumerable.Range(0, 6).Where(bit => (Head & (1 << bit)) != 0)
            .Select(bit => this with { Head = Head & ~(1 << bit) })
            .Concat(Without(Entries).Select(fewer => this with { Entries = fewer }))
            .Concat(Without(Attributes).Select(fewer => this with { Attributes = fewer }));

        public Dossier Build()
        {
            var builder = new DossierBuilder("school-month", "class-8c");
            if ((Head & 1) != 0) builder.Version("2").Digest(string.Concat(Enumerable.Repeat("0f", 32)));
            if ((Head & 2) != 0) builder.Rubric("staff");
            if ((Head & 4) != 0) builder.Titled("Lớp 8C");
            if ((Head & 8) != 0) builder.In("2031-03");
            if ((Head & 16) != 0) builder.Noted("a\nb");
            if ((Head & 32) != 0) builder.Evidence("attitude", "BB 07", "CV 41").Evidence("r2/note", "x");
            foreach (var step in Attributes.DistinctBy(a => a.Code)) builder.Attribute(step.Code, step.Value);
            foreach (var step in Entries.DistinctBy(e => (e.Stage, e.Code))) Add(builder, step);

            return builder.Build();
        }

        private static void Add(DossierBuilder builder, Step step)
        {
            if (step.Stage == 1) builder.Stage("s1");
            if (step.Stage > 1) builder.Stage("s" + step.Stage, "giver " + step.Stage, Start);
            if (step.Note is null) builder.Enter(step.Code, step.Value);
            else builder.Enter(step.Code, step.Value, step.Note);
        }

        private static IEnumerable<IReadOnlyList<Step>> Without(IReadOnlyList<Step> steps) =>
            Enumerable.Range(0, steps.Count).Select(left => (IReadOnlyList<Step>)[.. steps.Where((_, i) => i != left)]);
    }

    private sealed record Step(int Stage, Code Code, EntryValue Value, string? Note);
}
