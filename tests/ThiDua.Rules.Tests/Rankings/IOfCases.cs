using System.Collections.Generic;

namespace ThiDua.Rules.Tests.Rankings;

/// <summary>A made thing that knows which cases of the language it holds.</summary>
internal interface IOfCases
{
    /// <summary>The names of the cases, some perhaps more than once.</summary>
    public IEnumerable<string> Cases { get; }
}
