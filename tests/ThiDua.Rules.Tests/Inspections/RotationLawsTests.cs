using System;
using System.Linq;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;
using ThiDua.Testing.Sheets;
using Xunit;
using Xunit.Abstractions;

namespace ThiDua.Rules.Tests.Inspections;

/// <summary>What always holds of rotations, against the plain way of writing down every permutation.</summary>
public sealed class RotationLawsTests(ITestOutputHelper output)
{
    private static Rounding Exact => Rounding.Of(4, RoundingMode.HalfUp);

    [Fact]
    public void There_is_an_assignment_exactly_when_one_can_be_written_down() =>
        Holds(RotationMaker.Larger, request =>
        {
            var answer = RotationPlanner.Assign(request, 3);

            Assert.Equal(new SlowRotation(request).Rounds.Count > 0, answer is RotationAnswer.Found);
            Assert.IsNotType<RotationAnswer.NotFound>(answer);
        });

    [Fact]
    public void What_is_assigned_is_one_of_those_that_can_be_written_down_and_costs_least() =>
        Holds(RotationMaker.Larger, request =>
        {
            var slow = new SlowRotation(request);
            foreach (var schedule in new[] { RotationPlanner.Assign(request), RotationPlanner.Assign(request, 11) }
                .Select(answer => answer.Schedule).OfType<RotationSchedule>())
            {
                int[] heads = Heads(request, schedule);
                Assert.Contains(slow.Rounds, round => round.SequenceEqual(heads));
                Assert.Equal(slow.Cost(heads), schedule.Cost.ToDecimal(Exact));
                Assert.Equal(slow.Rounds.Min(slow.Cost), schedule.Cost.ToDecimal(Exact));
                Assert.True(schedule.IsCheapest);
            }
        });

    [Fact]
    public void Several_rounds_fit_together_exactly_when_an_exhaustive_search_finds_some() =>
        Holds(RotationMaker.Requests, request =>
        {
            int each = Math.Min(2, request.Units.Count - 1);
            var several = request.Inspecting(each);

            bool isFound = RotationPlanner.Assign(several, 1).Schedule is not null;

            Assert.Equal(new SlowRotation(request).HasRounds(each, []), isFound);
            Assert.Equal(isFound, RotationPlanner.Assign(several).Schedule is not null);
        });

    [Fact]
    public void The_review_finds_nothing_exactly_in_what_can_be_written_down() =>
        Holds(RotationMaker.Requests, request =>
        {
            var slow = new SlowRotation(request);
            var all = new SlowRotation(request.WithOnly([])).Rounds;
            foreach (int[] round in all)
            {
                var pairs = round.Select((head, tail) => new RotationPair(request.Units[tail], request.Units[head]));

                var findings = RotationReview.Of(request, new RotationYear(request.Year, ValueList.From(pairs)));

                Assert.Equal(slow.Rounds.Any(good => good.SequenceEqual(round)), findings.Count == 0);
            }
        });

    [Fact]
    public void The_order_in_which_requirements_wishes_and_years_stand_changes_no_draw() =>
        Holds(RotationMaker.Larger, request =>
        {
            var turned = request.WithOnly(ValueList.From(request.Requirements.Reverse()));

            Assert.Equal(
                RotationPlanner.Assign(request, 8).Schedule?.ToString(),
                RotationPlanner.Assign(turned, 8).Schedule?.ToString());
        });

    private void Holds(Func<Choices, RotationRequest> make, Action<RotationRequest> law) =>
        RotationMaker.Law(output, make).Holds(law, RotationMaker.IsTrivial);

    private static int[] Heads(RotationRequest request, RotationSchedule schedule)
    {
        var units = request.Units.ToList();
        return [.. units.Select(by => units.IndexOf(schedule.Years.Single().Pairs.Single(pair => pair.By == by).Of))];
    }
}
