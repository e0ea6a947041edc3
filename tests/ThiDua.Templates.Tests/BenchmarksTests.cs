using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using ThiDua.Rules.Benchmarks;
using Xunit;

namespace ThiDua.Templates.Tests;

/// <summary>Benchmarks do not rot: each method of each is run once, with the first value of each parameter.</summary>
[Trait("Category", "slow")]
public class BenchmarksTests
{
    public static TheoryData<string> Methods =>
        [.. All().Select(method => method.DeclaringType!.Name + "." + method.Name)];

    [Theory, MemberData(nameof(Methods))]
    public void A_benchmark_still_runs_and_gives_something(string name)
    {
        var method = All().Single(one => one.DeclaringType!.Name + "." + one.Name == name);
        object benchmark = Activator.CreateInstance(method.DeclaringType!)!;
        foreach (var property in method.DeclaringType!.GetProperties())
        {
            if (property.GetCustomAttribute<ParamsAttribute>() is { } values)
                property.SetValue(benchmark, values.Values[0]);
        }

        foreach (var setup in method.DeclaringType.GetMethods()
            .Where(m => m.GetCustomAttribute<GlobalSetupAttribute>() is not null))
        {
            setup.Invoke(benchmark, null);
        }

        object? result = method.Invoke(benchmark, null);

        Assert.NotNull(result);
        Assert.NotEqual(0, result);
    }

    private static IEnumerable<MethodInfo> All() => typeof(ScoreSheetsBenchmarks).Assembly.GetTypes()
        .Where(type => type.IsPublic)
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null)
        .OrderBy(method => method.DeclaringType!.Name, StringComparer.Ordinal)
        .ThenBy(method => method.Name, StringComparer.Ordinal);
}
