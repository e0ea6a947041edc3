using System.Linq;
using ThiDua.Rules.Dossiers;
using ThiDua.Rules.Evaluations;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Laws;

/// <summary>Results of periods in the place of their dossiers.</summary>
public sealed class EarlierLawsTests(ITestOutputHelper output)
{
    [Fact]
    public void What_was_kept_of_periods_leaves_possible_what_their_dossiers_gave() => new ClusterLaw(output).Holds((
        cluster, _) =>
    {
        var whole = cluster.Evaluate();
        var halves = whole.Evaluations.Where(one => one.Rubric.Code.Value == "half").ToList();
        if (halves.Count == 0) return "";
        var others = whole.Evaluations.Except(halves)
            .Select(one => halves.Where(half => half.Unit == one.Unit)
                .Aggregate(one.Dossier, (dossier, half) => dossier.With(half.ToEarlier())));
        var kept = cluster.Load().Evaluate(others).Require();
        return whole.Evaluations.Except(halves)
            .Select(one => Possible.Outside(one, kept.Evaluations.Single(other => IsSame(one, other))))
            .FirstOrDefault(fault => fault is not null);
    });

    [Fact]
    public void Of_two_results_of_one_period_it_never_matters_which_stands_first() => new ClusterLaw(output).Holds((
        cluster, _) =>
    {
        var whole = cluster.Evaluate();
        var halves = whole.Evaluations.Where(one => one.Rubric.Code.Value == "half").ToList();
        var year = whole.Evaluations.FirstOrDefault(one => one.Rubric.Code.Value == "office");
        var twins = halves.GroupBy(half => half.Dossier.Period!.ToString()).FirstOrDefault(half => half.Count() > 1);
        if (year is null || twins is null) return "";
        var (one, other) = (twins.First().ToEarlier(), twins.Last().ToEarlier());
        string first = Show(year.Dossier.With(one).With(other)), then = Show(year.Dossier.With(other).With(one));
        return first == then ? null : "first\n" + first + "\nthen\n" + then;

        string Show(Dossier dossier) => Showing.Results(cluster.Load().Evaluate(dossier).Require());
    });

    [Fact]
    public void A_dossier_with_results_is_written_and_read_as_it_was() => new ClusterLaw(output).Holds((cluster, _) =>
    {
        var halves = cluster.Evaluate().Evaluations.Where(one => one.Rubric.Code.Value == "half").ToList();
        if (halves.Count == 0) return "";
        var dossier = halves.Aggregate(halves[0].Dossier, (with, half) => with.With(half.ToEarlier()));
        var read = DossierReader.Read(dossier.Name, DossierWriter.Write(dossier)).Require();
        return read == dossier ? null : read.ToString();
    });

    private static bool IsSame(Evaluation one, Evaluation other) => one.Unit == other.Unit
        && one.Rubric.Code == other.Rubric.Code && one.Dossier.Period == other.Dossier.Period;
}
