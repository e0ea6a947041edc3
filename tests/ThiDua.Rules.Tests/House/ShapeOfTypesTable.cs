using Xunit;

namespace ThiDua.Rules.Tests.House;

/// <summary>Planted types, and what the test of shapes says of them.</summary>
public static class ShapeOfTypesTable
{
    public static TheoryData<string, string> OutOfShape => new()
    {
        { "public class A;", "neither sealed" },
        { "public abstract record A { public sealed record B : A; }", "neither sealed" },
        { "public abstract record A { internal abstract int K { get; } }", "neither sealed" },
        { "public abstract record A { internal abstract int K { get; } public record B : A { internal override int K => 1; } }", "neither sealed" },
        { "public interface IA { void F(); }", "an interface" },
        { "public sealed class A { public int P { get; set; } }", "a public setter" },
        { "public sealed class A { public readonly int F; }", "a public field" },
        { "public static class A { public static int F; }", "a public field" },
        { "public static class A { public static void F(object x) { } }", "speaks of object" },
        { "public static class A { public static dynamic F() => 1; }", "speaks of dynamic" },
        { "public static class A { public static Dictionary<string, object>? F() => null; }", "speaks of" },
        { "public sealed class A { internal A() { } public List<object[]>? P { get; } }", "speaks of" },
        { "public sealed class A : IEquatable<object> { bool IEquatable<object>.Equals(object? o) => true; }", "over object" },
        { "public static class A { public static void F(int x = 1) { } }", "is optional" },
        { "public sealed class A { public A(string? x = null) { } }", "is optional" },
        { "public static class A { public static async void F() { await System.Threading.Tasks.Task.Yield(); } }", "asynchronous" },
        { "public static class A { public static System.Threading.Tasks.Task<int>? F() => null; }", "asynchronous" },
        { "public static class A { public static void F(ReadOnlySpan<char> x) { } }", "a ref struct" },
        { "public static class A { public static Span<char> F(string s) => default; public static void F() { } }", "a ref struct" },
        { "public sealed class A { internal A() { } public ReadOnlySpan<byte> P => default; }", "a ref struct" },
        { "public ref struct A;", "a ref struct" },
        { "public sealed class A { public required int P { get; init; } }", "required" },
        { "public sealed record A(int X) { public int P { get; init; } }", "init only" },
        { "public interface IA { int F() => 1; }", "a default or static member" },
    };

    public static TheoryData<string> InShape =>
    [
        "public sealed class A { public sealed override string ToString() => \"\"; public override bool Equals(object? o) => true; public override int GetHashCode() => 1; }",
        "public readonly record struct A { private A(int p) => P = p; public int P { get; } public static A Of(int p) => new(p); }",
        "public enum A { B, C }",
        "public static class A { public const int C = 1; public static int P { get; } = 1; }",
        "public sealed record A(int X, string Y);",
        "public sealed record A { internal A() { } public required int P { get; init; } }",
        "public abstract record A { internal abstract int K { get; } public sealed record B(int X) : A { internal override int K => 1; } }",
        "public static class A { public static void F(ReadOnlySpan<char> x) { } public static void F(string x) { } }",
        "[System.Runtime.CompilerServices.CollectionBuilder(typeof(A), \"Make\")] public sealed class L<T> : List<T>;"
            + "public static class A { public static L<T> Make<T>(ReadOnlySpan<T> x) => new(); }",
        "internal class A { public object? F; }",
    ];
}
