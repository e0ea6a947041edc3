using System;
using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Evaluations;
using ThiDua.Rules.Rubrics;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>Which of many results is printed: that of a unit, by a rubric, of a period (chọn hồ sơ để in).</summary>
internal sealed class ResultChoice(Request request, PrintOptions options)
{
    private readonly List<Asked> _asked =
    [
        new("--unit", options.Unit, one => one.Unit.Value, "đơn vị", "unit"),
        new("--of", options.Of, one => CodeOf(one.Rubric).Value, "bảng chấm điểm", "rubric"),
        new("--period", options.Period, one => one.Dossier.Period?.ToString() ?? "", "kỳ", "period")
        {
            Is = options.Period is { } typed ? InDaysOf(PeriodText.Read(typed, request)) : null,
        },
    ];

    /// <summary>How a rubric is called: by its code, or by that of its total where it has none.</summary>
    public static Code CodeOf(Rubric rubric) => rubric.Code.IsEmpty ? rubric.Total.Code : rubric.Code;

    /// <summary>The one that was asked for.</summary>
    /// <exception cref="UnusableException">There is none, or there are several; the message names them.</exception>
    public Evaluation Only(IEnumerable<Evaluation> results)
    {
        var left = All(results);
        return left.Count == 1 ? left[0] : throw Several(left);
    }

    /// <summary>Those that were asked for, of which there is one at least.</summary>
    /// <exception cref="UnusableException">There is none.</exception>
    public List<Evaluation> All(IEnumerable<Evaluation> results)
    {
        var left = results.ToList();
        if (left.Count == 0) throw new UnusableException(request.In("Không có hồ sơ nào.", "There is no dossier."));
        foreach (var asked in _asked.Where(one => one.Value is not null))
        {
            var with = left.FindAll(asked.Fits);
            left = with.Count > 0 ? with : throw None(asked, left);
        }

        return left;
    }

    private UnusableException None(Asked asked, List<Evaluation> left)
    {
        string known = asked.Names(left);
        return new UnusableException(request.In(
            "Không có hồ sơ nào của " + asked.Vietnamese + " " + asked.Value + ". Hiện có: " + known + ".",
            "There is no dossier of the " + asked.English + " " + asked.Value + ". There are: " + known + "."));
    }

    /// <summary>What tells them apart has to be said: each with what can be said.</summary>
    private UnusableException Several(List<Evaluation> left)
    {
        string many = left.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var open = _asked.Where(asked => left.Select(asked.Of).Distinct().Count() > 1).ToList();
        string Add(string with) => string.Join("; ", open.Select(asked => asked.Option + with + asked.Names(left)));
        return new UnusableException(request.In(
            "Có " + many + " hồ sơ. Hãy thêm " + Add(" với một trong: ") + ".",
            "There are " + many + " dossiers. Add " + Add(" with one of: ") + "."));
    }

    /// <summary>A period may be written in several ways: its days tell which it is.</summary>
    private static Predicate<Evaluation> InDaysOf(Period asked) => one =>
        one.Dossier.Period is { } period && period.First == asked.First && period.Last == asked.Last;

    /// <summary>One thing by which a result is chosen.</summary>
    private sealed record Asked(
        string Option, string? Value, Func<Evaluation, string> Of, string Vietnamese, string English)
    {
        /// <summary>Whether a result is of what was asked for, where the words do not tell.</summary>
        public Predicate<Evaluation>? Is { private get; init; }

        public bool Fits(Evaluation result) => Is is null ? Of(result) == Value : Is(result);

        /// <summary>What can be said, in the order of the results.</summary>
        public string Names(IEnumerable<Evaluation> results) =>
            string.Join(", ", results.Select(Of).Where(name => name.Length > 0).Distinct());
    }
}
