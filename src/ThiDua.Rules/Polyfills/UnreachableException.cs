#if !NET
#pragma warning disable IDE0130, CA1032, CA1064 // it stands in for the platform's own type, for this assembly only

namespace System.Diagnostics;

[Microsoft.CodeAnalysis.Embedded]
internal sealed class UnreachableException : Exception
{
    public UnreachableException()
        : base("The program executed an instruction that was thought to be unreachable.")
    {
    }

    public UnreachableException(string message)
        : base(message)
    {
    }
}
#endif
