using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Requirements, causes and horizons in words.</summary>
internal sealed class RotationWords(Language language, Func<Code, string> nameOf)
{
    public string Of(RotationRequirement requirement) => requirement switch
    {
        RotationRequirement.SingleCycle => In("một vòng khép kín", "one cycle through all units"),
        RotationRequirement.NoMutualPair => In("không kiểm tra lẫn nhau", "no mutual pair"),
        RotationRequirement.NotAgain { Years: { } years } => In(
            "không lặp lại cặp của " + Number(years) + " năm trước", "no pair of the last " + Number(years) + " years"),
        RotationRequirement.NotAgain => In("không lặp lại cặp của các năm trước", "no pair of the years before"),
        RotationRequirement.Forbidden pairs => Names(pairs.By)
            + In(" không được kiểm tra ", " may not inspect ") + Names(pairs.Of),
        _ => throw new UnreachableException(),
    };

    public string Of(RotationCause cause) => cause switch
    {
        RotationCause.Exhausted => In("đã xét hết mọi phương án.", "all assignments were gone through."),
        RotationCause.TooFewMayInspect few => In(
            $"{nameOf(few.Unit)} cần {Number(few.Needed)} đơn vị kiểm tra, chỉ {Number(few.May)} đơn vị được phép.",
            $"{nameOf(few.Unit)} needs {Number(few.Needed)} to inspect it, and only {Number(few.May)} may."),
        RotationCause.MayInspectTooFew few => In(
            $"{nameOf(few.Unit)} cần kiểm tra {Number(few.Needed)} đơn vị, chỉ được phép kiểm tra {Number(few.May)}.",
            $"{nameOf(few.Unit)} has to inspect {Number(few.Needed)}, and may inspect only {Number(few.May)}."),
        RotationCause.TooFewInspectors few => In(
            "chỉ " + Names(few.Inspectors) + " được kiểm tra nhóm " + Names(few.Group) + ".",
            "only " + Names(few.Inspectors) + " may inspect the group " + Names(few.Group) + "."),
        RotationCause.ClosedGroup closed => In(
            "không đơn vị nào ngoài nhóm được kiểm tra " + Names(closed.Group) + ", nên không có một vòng chung.",
            "nobody else may inspect " + Names(closed.Group) + ", so no one cycle goes through all."),
        _ => throw new UnreachableException(),
    };

    /// <summary>How a schedule was found, so that anybody can do it again.</summary>
    public string How(RotationSchedule schedule) => (schedule.Seed is { } seed
        ? In("bốc thăm với số khởi tạo ", "drawn with the seed ") + Number(seed)
        : In("theo thứ tự danh sách", "by the order of the list")) + ", " + schedule.Algorithm.Name;

    /// <summary>For how many years from a first one there can be rings.</summary>
    public string Of(RotationHorizon horizon, int first)
    {
        string from = In("Từ năm " + Number(first) + ": ", "From " + Number(first) + " on: ");
        if (horizon.IsEndless) return from + In("phân công được không giới hạn số năm.", "there is no end of years.");
        string least = Number(horizon.AtLeast);
        if (horizon.IsProven)
        {
            return from + In(
                "phân công được đúng " + least + " năm (đã chứng minh).",
                "exactly " + least + (horizon.AtLeast == 1 ? " year" : " years") + " (proved).");
        }

        string most = horizon.AtMost is { } years ? Number(years) : "?";
        return from + In(
            "phân công được ít nhất " + least + ", nhiều nhất " + most + " năm.",
            "at least " + least + ", at most " + most + " years.");
    }

    private string Names(IEnumerable<Code> units) => string.Join(", ", units.Select(nameOf));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private string In(string vietnamese, string english) => language.In(vietnamese, english);
}
