#if !NET
namespace Microsoft.CodeAnalysis;

// Compilers pass over types marked with this in other assemblies, so that those who see our internals meet no doubles.
[System.AttributeUsage(System.AttributeTargets.All)]
internal sealed class EmbeddedAttribute : System.Attribute
{
}
#endif
