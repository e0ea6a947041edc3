using System.Linq;
using ThiDua.Rules.Measures;
using ThiDua.Rules.Time;
using ThiDua.Rules.Values;

namespace ThiDua.Rules;

/// <summary>The part that knows of events and deadlines.</summary>
internal sealed partial class Compilation
{
    /// <summary>The deadlines, by the chosen readings.</summary>
    public ValueList<NamedDeadline> Deadlines =>
        ValueList.From(_scope.Deadlines.Where(one => one is not null).Select(one => one!.Named));

    /// <summary>The day of an event is an input that is told beside the entries.</summary>
    /// <summary>The events whose days are told.</summary>
    public ValueList<Input> Dates => ValueList.From(_scope.Inputs.Where(input => input.IsEventDate).ToList());

    private void DeclareDates()
    {
        foreach (var spec in _spec.Dates)
        {
            if (spec.Code.IsEmpty) continue;
            var at = spec.At.Property("code");
            var input = DeadlineChecks.Event(spec, _scope);
            _scope.Declare(new Named(NamedKind.Input, input.Slot, spec.Code, _scope.IsHole(at) ? spec.At : at));
        }
    }

    private void DeclareDeadlines()
    {
        foreach (var entry in _spec.Deadlines)
        {
            var at = _spec.At.Property("deadlines").Property(entry.Key.Value);
            _scope.Declare(new Named(NamedKind.Deadline, _scope.Deadlines.Count, entry.Key, at));
            _scope.Deadlines.Add(DeadlineChecks.Check(entry.Key, entry.Value, _scope));
        }
    }
}
