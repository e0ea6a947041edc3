using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Documents;
using ThiDua.Rules.Values;
using ThiDua.Templates.Printing;
using ThiDua.Templates.Printing.Compose;
using Xunit;

namespace ThiDua.Templates.Tests.Printing;

/// <summary>What a document shows of its rule set is printed at its place: no heading stands above nothing.</summary>
public sealed class ShownPartsTests
{
    public static TheoryData<string> Sets => [.. PrintedFiles.Names];

    [Theory, MemberData(nameof(Sets))]
    public void Every_part_that_a_document_shows_has_something_to_say_there(string set)
    {
        var rules = PrintedFiles.Rules(set);
        if (rules.Document is not { } document) return;
        var parts = new DocumentParts(rules, null);

        Assert.All(Shown(document), shown => Assert.NotEqual("", Words(parts.Of(shown))));
    }

    /// <summary>One rule set shows each sort of part.</summary>
    [Fact]
    public void Every_sort_of_part_is_shown_in_one_document() => Assert.Equal(
        Enum.GetValues<DocumentPart>().Order(),
        Shown(PrintedFiles.Rules(PrintedFiles.EveryPart).Document!).Select(shown => shown.Part).Order());

    [Theory]
    [InlineData(DocumentPart.Phases, "a) Từ ngày 04 tháng 3 năm 2024 đến ngày 15 tháng 3 năm 2024: Tự kiểm tra")]
    [InlineData(DocumentPart.Tasks, "1 Ban hành kế hoạch")]
    [InlineData(DocumentPart.Team, "- Trưởng đoàn")]
    [InlineData(DocumentPart.Attendance, "- Chủ tịch UBND xã")]
    [InlineData(DocumentPart.Inspected, "1. Cụm thi đua số 1.")]
    [InlineData(DocumentPart.Checklist, "Công tác chỉ đạo|- Có văn bản chỉ đạo")]
    [InlineData(DocumentPart.Rubric, "TT|Nội dung|Điểm chuẩn|Điểm chấm|1|Phong trào thi đua|20|Cộng:|20")]
    [InlineData(DocumentPart.Report, "Thực hiện Kế hoạch, xã báo cáo như sau:|1. Ưu điểm")]
    [InlineData(DocumentPart.Units, "STT|Đơn vị|1|Xã A|2|Xã B|3|Xã C")]
    public void A_part_is_shown_in_its_words(DocumentPart part, string words)
    {
        var rules = PrintedFiles.Rules(PrintedFiles.EveryPart);
        var shown = Shown(rules.Document!).Single(one => one.Part == part);

        Assert.Equal(words, Words(new DocumentParts(rules, null).Of(shown)));
    }

    private static string Words(IEnumerable<PrintedBlock> blocks) => string.Join('|', SemanticText.Of(
        new PrintedDocument("") { Body = ValueList.From(blocks) }));

    private static IEnumerable<DocumentReference> Shown(OfficialDocument document) => document.Body.SelectMany(Shown)
        .Concat(document.Appendices.SelectMany(one => Shown(one.Document)));

    private static IEnumerable<DocumentReference> Shown(DocumentNode node) =>
        node.Children.SelectMany(Shown).Concat(node.Shows is { } shown ? [shown] : []);
}
