using NodaTime;
using ThiDua.Rules.Diagnostics;
using ThiDua.Rules.Plans;

namespace ThiDua.Rules;

/// <summary>The verb of plans, for the rule set that has one.</summary>
internal static class RuleSetPlans
{
    public static Diagnosed<PlanReview> Review(
        RuleSet rules, PlanProgress progress, LocalDate today, RuleSetText? text, ReadingOptions options)
    {
        var bag = new DiagnosticBag(progress.Name, options.Diagnostics);
        PlanReview? review = null;
        if (PlanProgressKey.Check(progress, rules.Plan, rules.Code, rules.Version, bag) is { } plan)
        {
            var day = today.WithCalendar(CalendarSystem.Iso);
            review = PlanReviewing.Review(plan, progress, day, options.Calendars, bag) with
            {
                RuleSet = rules.Code,
                Digest = rules.Digest,
            };
        }

        // Most findings are about the progress; those about a deadline stand where the rule set says it.
        var inRules = RuleSetReader.Locating(text, options);
        return new Diagnosed<PlanReview>(review, bag.Sorted(
            place => place.Text == progress.Name && progress.Places.Find(place) is { Line: > 0 } found ? found
                : inRules(place)));
    }
}
