using System.Collections.Generic;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Samples.Commands;

/// <summary>
/// Says who inspects whom (phân công kiểm tra chéo): as published, by the order of the list, or drawn; for one year or
/// several; or verifies given pairs.
/// </summary>
internal sealed class RotateCommand(Request request, RotateOptions options)
{
    public int Run(string path)
    {
        if (options is { Pairs: not null, Verifies: false })
        {
            throw new UnusableException(request.In(
                "--pairs nêu các cặp cần kiểm chứng; hãy thêm verify, hoặc bỏ --pairs.",
                "--pairs names the pairs to verify; add verify, or leave --pairs out."));
        }

        if (RotationFile.LoadOrReport(path, options.Rotation, request) is not { } file) return Program.Mistakes;
        var asked = file.Request;
        if (options.Avoid is { } avoid)
        {
            if (RotationFile.YearsOrReport(avoid, request, asked.Units) is not { } years) return Program.Mistakes;
            bool isNext = !options.Verifies && file.Rotation is { IsPublished: true };
            int first = isNext ? asked.Year + 1 : asked.Year;
            asked = years.Aggregate(asked, (all, year) => Forbid(all.After(year), year, first));
        }

        return options.Verifies ? Verify(file, asked) : Assign(file, asked);
    }

    /// <summary>
    /// Pairs that are to be avoided never come again, whichever year they are said to be of; a requirement that looks
    /// back so many years forgets older ones, and those of no year before.
    /// </summary>
    private static RotationRequest Forbid(RotationRequest asked, RotationYear year, int first)
    {
        var again = asked.Requirements.OfType<RotationRequirement.NotAgain>().ToList();
        bool isForgotten = again.Count > 0 && again.TrueForAll(one => one.Years is not null);
        if (year.Year < first && !isForgotten) return asked;
        var known = new HashSet<Code>(asked.Units);
        return year.Pairs
            .Where(pair => known.Contains(pair.By) && known.Contains(pair.Of))
            .GroupBy(pair => pair.By)
            .Aggregate(asked, (all, pairs) => all.With(new RotationRequirement.Forbidden(
                [pairs.Key], ValueList.From(pairs.Select(pair => pair.Of).Distinct()), Points.Of(1))));
    }

    private int Assign(RotationFile file, RotationRequest asked)
    {
        var writer = new RotationOutput(request, file);
        bool isPublished = file.Rotation is { IsPublished: true };
        if (isPublished && options is { Seed: null, Years: null, Avoid: null })
        {
            writer.Published(file.Rotation!.Assigned);
            return Program.Done;
        }

        // A year that is settled is the first that is not to come again.
        if (isPublished) asked = asked.After(file.Rotation!.Assigned).For(asked.Year + 1);
        int years = options.Years ?? 1;
        bool isBound = asked.Requirements.Any(one => one is RotationRequirement.NotAgain);
        if (!isBound && (years > 1 || asked.History.Count > 0))
            asked = asked.With(new RotationRequirement.NotAgain());
        var answer = options.Seed is { } seed
            ? RotationPlanner.Plan(asked, years, seed) : RotationPlanner.Plan(asked, years);
        writer.Answer(asked, answer, isPlan: options.Years is not null);
        return answer is RotationAnswer.Found ? Program.Done : Program.Mistakes;
    }

    private int Verify(RotationFile file, RotationRequest asked)
    {
        IEnumerable<RotationYear> years;
        if (options.Pairs is { } pairs)
        {
            if (RotationFile.YearsOrReport(pairs, request, null) is not { } read) return Program.Mistakes;
            years = read;
        }
        else
        {
            years = file.Rotation is { } rotation ? [rotation.Assigned] : throw new UnusableException(request.In(
                "Tệp yêu cầu không có cặp nào để kiểm chứng; hãy nêu tệp ở --pairs.",
                "A request has no pairs to verify; name a file with --pairs."));
        }

        bool isBound = asked.Requirements.Any(one => one is RotationRequirement.NotAgain);
        if (!isBound && options.Avoid is not null) asked = asked.With(new RotationRequirement.NotAgain());
        var found = new List<RotationFinding>();
        foreach (var year in years)
        {
            found.AddRange(RotationReview.Of(asked, year));
            asked = asked.After(year);
        }

        new RotationOutput(request, file).Verified(years.Select(year => year.Year), found);
        return found.Count == 0 ? Program.Done : Program.Mistakes;
    }
}

/// <summary>What was asked of the command.</summary>
internal sealed record RotateOptions(
    string? Rotation, int? Years, long? Seed, string? Avoid, bool Verifies, string? Pairs);
