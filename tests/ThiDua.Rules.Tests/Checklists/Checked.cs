using System.IO;
using System.Text;
using NodaTime;
using ThiDua.Rules.Checklists;
using ThiDua.Rules.Evidence;
using ThiDua.Rules.Tests.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Tests.Checklists;

/// <summary>Small checklists for tests, with the calendar of the templates.</summary>
internal static class Checked
{
    /// <summary>The day of the reviews unless a test says so.</summary>
    public static LocalDate Today { get; } = new(2024, 10, 5);

    /// <summary>A rule set with one checklist of these items; units of the kinds "xa" and "phong".</summary>
    public static RuleSet With(string items, string more = "", string root = "") => RuleSet.Load(
        new RuleSetText(Code.Of("k"), Encoding.UTF8.GetBytes($$"""
        {
          "format": 1, "code": "k", "version": "1",
          "organization": {
            "kinds": [{ "code": "xa" }, { "code": "phong" }],
            "units": [
              { "code": "xa-a", "title": "Xã A", "kind": "xa" },
              { "code": "xa-b", "title": "Xã B", "kind": "xa" },
              { "code": "noi-vu", "title": "Phòng Nội vụ", "kind": "phong" }
            ],
            "groups": [{ "code": "cum", "kind": "cluster",
              "years": [{ "period": "2024", "members": ["xa-a", "xa-b"] }] }]
          },
          {{root}}
          "checklists": [{
            "code": "c", "period": "2024", "each": ["cum", "noi-vu"], "calendar": "officials",
            "evidenceKinds": [{ "code": "van-ban", "title": "Văn bản" }, { "code": "bien-ban", "title": "Biên bản" }],
            {{more}} "items": [{{items}}] }]
        }
        """)),
        TestCalendars.Options).Require();

    /// <summary>The good rule set with every property of a checklist.</summary>
    public static RuleSet Good() => BadFiles.Good("checklists").Require();

    public static ChecklistAnswersBuilder Said(string unit = "xa-a") => new("k", unit);

    public static ChecklistReview Review(this RuleSet rules, ChecklistAnswersBuilder said) =>
        rules.Review(said, Today);

    public static ChecklistReview Review(this RuleSet rules, ChecklistAnswersBuilder said, LocalDate today) =>
        rules.ReviewChecklist(said.Build(), today).Require();

    public static ChecklistItemReview Item(this ChecklistReview review, string code) => review.Of(Code.Of(code));

    /// <summary>A document of the unit itself, of a day.</summary>
    public static EvidenceItem Document(string code, int month, int day, int year = 2024) =>
        EvidenceItem.Of(code, "van-ban").Numbered(code + "/UBND", new LocalDate(year, month, day));
}
