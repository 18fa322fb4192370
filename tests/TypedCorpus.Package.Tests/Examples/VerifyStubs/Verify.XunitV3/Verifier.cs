using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit
{
    public static class Verifier
    {
        public static SettingsTask Verify(
            string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerLineNumber] int lineNumber = 0) =>
            throw new NotSupportedException();

        public static SettingsTask Verify(
            object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerLineNumber] int lineNumber = 0) =>
            throw new NotSupportedException();
    }
}

namespace VerifyTests
{
    public class VerifySettings;

    public class SettingsTask
    {
        public static implicit operator Task(SettingsTask task) => throw new NotSupportedException();

        public TaskAwaiter GetAwaiter() => throw new NotSupportedException();
    }
}
