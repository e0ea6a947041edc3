using System;
using System.Linq;
using System.Text;
using NodaTime;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Values;
using Xunit;

namespace ThiDua.Rules.Tests.Evaluations;

public class DossierBuilderTests
{
    [Fact]
    public void Plain_entries_are_built_as_they_are_read()
    {
        var built = new DossierBuilder("school-month", "class-8c")
            .Titled("Lớp 8C").In("2031-03").Attribute("kind", EntryValue.Of(Code.Of("school")))
            .Enter("plan", true).Enter("late", 2).Enter("duty", EntryValue.NotApplicable).Enter("III.2", 7.5m)
            .Enter("sent", EntryValue.Of(new LocalDate(2031, 3, 31)), "qua đường bưu điện")
            .Evidence("late", "BB 07").Evidence("late", "BB 08")
            .Build();

        Assert.Equal(built, ReadDossier.Good("""
            { "format": 1, "ruleSet": "school-month", "unit": "class-8c", "unitTitle": "Lớp 8C", "period": "2031-03",
              "attributes": { "kind": "school" },
              "entries": { "plan": true, "late": 2, "duty": "n/a", "III.2": 7.5,
                "sent": { "value": "2031-03-31", "note": "qua đường bưu điện" } },
              "evidence": { "late": ["BB 07", "BB 08"] } }
            """));
    }

    [Fact]
    public void A_stage_and_giver_that_come_again_are_gone_on_with()
    {
        var built = New().Stage("council", "member-1").Enter("a", 1).Stage("self").Enter("a", 2)
            .Stage("council", "member-1", new LocalDate(2031, 4, 6)).Enter("b", 3).Stage("council", "member-2").Build();

        Assert.Equal("council member-1: [a = 1, b = 3] | self: [a = 2] | council member-2: []",
            string.Join(" | ", built.Stages));
        Assert.Equal(new LocalDate(2031, 4, 6), built.Stages[0].On);
        Assert.Equal("u /stages/0/entries/b", built.Stages[0].InOrder[1].At.ToString());
    }

    [Fact]
    public void The_unit_names_the_dossier_unless_it_is_named()
    {
        Assert.Equal("u", New().Build().Name.Value);
        Assert.Equal("u /entries/x", New().Enter("x", 1).Build().Stages[0].InOrder[0].At.ToString());
        Assert.Equal("march /entries/x",
            New().Enter("x", 1).Named(Code.Of("march")).Build().Stages[0].InOrder[0].At.ToString());
    }

    [Fact]
    public void The_name_is_no_content() => Assert.Equal(New().Build(), New().Named(Code.Of("march")).Build());

    [Fact]
    public void A_used_builder_refuses_more()
    {
        var builder = New();
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.Enter("x", 1));
        Assert.Throws<InvalidOperationException>(() => builder.Titled("t"));
        Assert.Throws<InvalidOperationException>(builder.Build);
    }

    [Fact]
    public void What_could_not_be_read_again_cannot_be_built()
    {
        Assert.Throws<ArgumentException>(() => new DossierBuilder("s/a", "u"));
        Assert.Throws<ArgumentException>(() => new DossierBuilder("s", "đơn vị"));
        Assert.Throws<ArgumentException>(() => New().Enter("x", 1).Enter("x", 2));
        Assert.Throws<ArgumentException>(() => New().Attribute("x", 1).Attribute("x", 2));
        Assert.Throws<ArgumentException>(() => New().Enter(default(Code), 1));
        Assert.Throws<ArgumentException>(() => New().Evidence("x", " "));
        Assert.Throws<ArgumentException>(() => New().Stage("self", " "));
        Assert.Throws<ArgumentException>(() => New().Stage("self/a"));
        Assert.Throws<ArgumentException>(() => New().Titled("\ud800"));
        Assert.Throws<ArgumentException>(() => New().Titled("\udc00x"));
        Assert.Throws<ArgumentException>(() => New().Digest(new string('A', 64)));
        Assert.Throws<ArgumentNullException>(() => New().Enter("x", null!));
        Assert.Throws<FormatException>(() => New().In("March"));
    }

    [Fact]
    public void Entries_are_plain_or_stand_in_stages_but_not_both() =>
        Assert.Throws<InvalidOperationException>(() => New().Enter("x", 1).Stage("self"));

    [Fact]
    public void A_giver_scores_on_one_day() => Assert.Throws<ArgumentException>(() => New()
        .Stage("self", "a", new LocalDate(2031, 4, 1)).Stage("self", "a", new LocalDate(2031, 4, 2)));

    [Fact]
    public void A_number_is_entered_with_at_most_28_digits()
    {
        Assert.Equal("9999999999999999999999999999", EntryValue.Of(9999999999999999999999999999m).ToString());
        Assert.Equal("0.5", EntryValue.Of(0.5000m).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => EntryValue.Of(decimal.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => EntryValue.Of(0.0000000000000000000000000001m));
    }

    [Fact]
    public void Texts_are_composed_and_a_text_may_be_not_applicable()
    {
        Assert.Equal(EntryValue.Of("Tốt"), EntryValue.Of("To\u0302\u0301t"));
        Assert.Equal(EntryValue.NotApplicable, EntryValue.Of("n/a"));
        Assert.Equal(EntryValue.Of("2031-03-31"), EntryValue.Of(new LocalDate(2031, 3, 31)));
        Assert.NotEqual(EntryValue.Of("2"), EntryValue.Of(2));
        Assert.Throws<ArgumentException>(() => EntryValue.Of(default(Code)));
        Assert.Throws<ArgumentException>(() => EntryValue.Of("\ud800"));
    }

    [Fact]
    public void A_dossier_is_written_in_one_way()
    {
        var built = New().Enter("x", 1).Enter("y", EntryValue.NotApplicable, "Chưa có").Build();

        Assert.Equal("""
            {
              "format": 1,
              "ruleSet": "s",
              "unit": "u",
              "entries": {
                "x": 1,
                "y": {
                  "value": "n/a",
                  "note": "Chưa có"
                }
              }
            }

            """.ReplaceLineEndings("\n"), Encoding.UTF8.GetString(DossierWriter.Write(built)));
    }

    private static DossierBuilder New() => new("s", "u");
}
