using System.Linq;
using ThiDua.Rules.Json;

namespace ThiDua.Rules.Measures;

/// <summary>What may be entered, in words.</summary>
internal static class InputWords
{
    private const int MostShown = 4;

    /// <summary>How a list of records is written, with the fields that are declared; a table cannot hold one.</summary>
    public static Words ExampleOf(Input input)
    {
        string fields = string.Join(", ", input.Fields.Take(MostShown).Select(field => "\"" + field.Code + "\": …"))
            + (input.Fields.Count > MostShown ? ", …" : "");
        string list = "[{ " + fields + " }, …]";
        return new(
            "it as " + list + " in a dossier in JSON, as a CSV table has no lists",
            list + " trong hồ sơ dạng JSON, vì bảng CSV không ghi được danh sách");
    }

    /// <summary>The sort of value that an input takes.</summary>
    public static Words Expected(Input input)
    {
        if (input.Levels is { } levels)
        {
            string list = string.Join(", ", levels.Levels.Select(level => "\"" + level.Code + "\""));
            return new("one of " + list, "một trong " + list);
        }

        return input.Type switch
        {
            InputType.YesNo => new("true or false", "true hoặc false"),
            InputType.Date => new("a date like 2026-11-20", "ngày dạng 2026-11-20"),
            InputType.Count => new("a whole number", "số nguyên"),
            InputType.Share => input.Decimals == 0
                ? new("a share like 0.12 or \"12%\"", "tỷ lệ dạng 0.12 hoặc \"12%\"")
                : new("a share like 0.125 or \"12.5%\"", "tỷ lệ dạng 0.125 hoặc \"12.5%\""),
            InputType.Points => new("a number of points", "số điểm"),
            InputType.Days => new("a number of days", "số ngày"),
            InputType.WorkingDays => new("a number of working days", "số ngày làm việc"),
            InputType.Records or InputType.Events => new("a list of records", "danh sách các bản ghi"),
            InputType.Money => new("an amount in đồng", "số tiền (đồng)"),
            _ => new("a number", "số"),
        };
    }
}
