using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Inspections;
using ThiDua.Rules.Values;

namespace ThiDua.Rules.Benchmarks;

/// <summary>Does drawing a ring without the pairs of five years before grow in proportion to the units?</summary>
[MemoryDiagnoser]
public class DrawRingBenchmarks
{
    private const int Year = 2030;

    private RotationRequest _request = null!;
    private long _seed;

    /// <summary>How many units there are; up to twelve the draw is exact.</summary>
    [Params(12, 100, 1_000, 10_000)]
    public int Units { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var units = Enumerable.Range(1, Units).Select(i => Code.Of(FormattableString.Invariant($"unit-{i}")));
        _request = RotationRequest.Ring(ValueList.From(units)).For(Year).With(new RotationRequirement.NotAgain());
        for (int year = Year - 5; year < Year; year++)
            _request = _request.After(RotationPlanner.Assign(_request.For(year), year).Schedule!.Years[0]);
    }

    /// <summary>Another seed each time; the assignment has passed the verifier.</summary>
    [Benchmark]
    public RotationAnswer Draw() => RotationPlanner.Assign(_request, _seed++);
}
