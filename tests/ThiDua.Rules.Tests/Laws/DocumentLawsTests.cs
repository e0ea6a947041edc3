using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Tests.Documents;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>What holds of every list of labels, and of every text that the linter looks at.</summary>
public sealed class DocumentLawsTests(ITestOutputHelper output)
{
    private static readonly string[] _beginnings = ["", "3.", "Phần ", "Phụ lục số ", "Điều "];

    private static readonly string[] _ends = [".", ")", "", ":", "./"];

    private static readonly string[] _snippets =
    [
        "Kế hoạch số ", "Nghị định ", "91/2017/NĐ-CP", "Luật Thi đua, Khen thưởng", " năm 2023", "ngày 5", " tháng 02 ",
        "/", "-", "...", "…", "34-CT/TW", " số", "Phụ lục số 3", "biểu ", "999999999999", "\u0301", "\ud800", "\u202e",
        "hoà", "hòa", " ", "\n", "(", "số/BC-UBND", "31/12/2024", "ngày", "0",
    ];

    private static readonly Arbitrary<Numbered> Lists = Arb.From(
        from style in Gen.Elements(LabelStyle.Arabic, LabelStyle.Roman, LabelStyle.Letter)
        from count in Gen.Choose(2, 23)
        from first in Gen.Choose(0, 21)
        from before in Gen.Elements(_beginnings)
        from end in Gen.Elements(_ends)
        select new Numbered(style, count, first % (count - 1), before, end),
        list => list.Smaller());

    /// <summary>Pieces of a text; a text with fewer of them is simpler.</summary>
    private static readonly Arbitrary<IReadOnlyList<string>> Texts =
        ValueGenerators.ListsOf(Gen.Elements(_snippets).ToArbitrary());

    private readonly ThingLaw<Numbered> _lists = new(output, Lists, Numbered.AllCases, list => list.Cases);

    private readonly ThingLaw<IReadOnlyList<string>> _texts =
        new(output, Texts, _snippets, pieces => pieces) { Show = pieces => "\"" + string.Concat(pieces) + "\"" };

    [Fact]
    public void A_list_that_is_numbered_rightly_gets_no_finding() =>
        _lists.Holds(list => Linted.InList(list.Labels) is { Length: > 0 } found ? found : null);

    [Fact]
    public void A_label_that_is_taken_away_doubled_or_exchanged_is_found() =>
        _lists.Holds(list =>
        {
            var (without, twice, exchanged) = (list.Labels, list.Labels, list.Labels);
            without.RemoveAt(list.At); // not the last: a list may end anywhere
            twice.Insert(list.At, twice[list.At]);
            (exchanged[list.At], exchanged[list.At + 1]) = (exchanged[list.At + 1], exchanged[list.At]);
            return new[] { without, twice, exchanged }.All(labels => Linted.InList(labels).Length > 0);
        });

    [Fact]
    public void How_letters_are_composed_and_where_the_tone_stands_changes_no_other_finding_about_a_text() =>
        _texts.Holds(pieces =>
        {
            string plain = string.Concat(string.Concat(pieces).Where(c => !char.IsSurrogate(c)));
            string found = Linted.InText(plain, "2024");
            // A mark of its own behind the letter would belong to another letter then.
            string inOneWay = Linted.InText(
                Regex.Replace(plain, @"hoà(?!\p{M})", "hòa").Replace("Luật", "luật"), "2024");
            return found == Linted.InText(plain.Normalize(NormalizationForm.FormD), "2024")
                && Others(found) == Others(inOneWay);

            static string Others(string codes) => codes.Replace("TD1142", "").Trim();
        }, pieces => pieces.Count == 0);

    [Fact]
    public void Any_text_is_read_without_an_exception_and_kept() =>
        _texts.Holds(pieces =>
        {
            string text = string.Concat(pieces);
            var tokens = PrintedToken.Split(text);
            return DocumentSymbol.Read(text).Printed == text && DocumentDate.Read(text).Printed == text
                && tokens.Zip(tokens.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && LabelNumber.Read(text) is var _;
        }, pieces => pieces.Count == 0);

    internal sealed record Numbered(LabelStyle Style, int Count, int At, string Before, string End)
    {
        /// <summary>All cases that can be made.</summary>
        public static IReadOnlyList<string> AllCases { get; } =
        [
            .. Enum.GetNames<LabelStyle>(), .. _beginnings.Select(before => "begins with " + before),
            .. _ends.Select(end => "ends with " + end), "two items", "ten items or more", "the first", "not the first",
        ];

        /// <summary>Which of them it is.</summary>
        public IEnumerable<string> Cases =>
        [
            Style.ToString(), "begins with " + Before, "ends with " + End,
            Count == 2 ? "two items" : Count >= 10 ? "ten items or more" : "",
            At == 0 ? "the first" : "not the first",
        ];

        public IEnumerable<Numbered> Smaller()
        {
            if (Before.Length > 0) yield return this with { Before = "" };
            if (End != ".") yield return this with { End = "." };
            if (At > 0) yield return this with { At = At - 1 };
            if (Count > At + 2) yield return this with { Count = Count - 1 };
        }

        /// <summary>The labels, and which of them is taken away, doubled or exchanged.</summary>
        public override string ToString() => string.Join(" | ", Labels) + ", at \"" + Labels[At] + "\"";

        public List<string> Labels =>
            [.. Enumerable.Range(1, Count).Select(n => Before + LabelNumber.Show(Style, n) + End)];
    }
}
