using System.Text;
using System.Text.Json.Nodes;
using ThiDua.Rules.Time;

namespace ThiDua.Testing.Sheets;

/// <summary>
/// A made-up working calendar that sheets may name: Saturdays are worked, and near the days that sheets speak of some
/// are off and a Sunday is worked.
/// </summary>
internal static class MadeCalendar
{
    public const string Code = "office";

    private const string Text = """
        {
          "format": 1, "code": "office", "title": "Lịch làm việc bịa đặt", "weekend": ["sunday"],
          "years": [
            { "year": 2030, "days": [] },
            { "year": 2031, "days": [
              { "date": "2031-02-27", "kind": "holiday", "name": "Nghỉ lễ" },
              { "date": "2031-02-28", "kind": "swapped-off", "name": "Nghỉ hoán đổi", "with": "2031-03-02" },
              { "date": "2031-03-02", "kind": "swapped-work", "name": "Làm bù", "with": "2031-02-28" },
              { "date": "2031-03-05", "kind": "holiday", "name": "Nghỉ lễ" },
              { "date": "2031-12-31", "kind": "holiday", "name": "Nghỉ lễ" } ] },
            { "year": 2032, "days": [ { "date": "2032-01-01", "kind": "holiday", "name": "Tết Dương lịch" } ] },
            { "year": 2033, "days": [] }
          ]
        }
        """;

    public static WorkingCalendar Calendar { get; } =
        WorkingCalendarReader.Read(ThiDua.Rules.Values.Code.Of(Code), Encoding.UTF8.GetBytes(Text)).Require();

    /// <summary>The same calendar for the slow way.</summary>
    public static SlowCalendar Slow { get; } = new(JsonNode.Parse(Text)!);
}
