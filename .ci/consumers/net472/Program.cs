using System;

namespace Consumer
{
    internal static class Program
    {
        private static void Main()
        {
            // What the packages can do is called here, in C# 7.3: no init, no required, no spans.
            Console.WriteLine("consumer net472: ok");
        }
    }
}
