using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Heddle.AppServer;

/// <summary>Asks a process to end, which .NET itself cannot.</summary>
internal static class Signals
{
    private const int Sigterm = 15;

    /// <summary>Where there are no signals, the process is ended.</summary>
    public static void Terminate(Process process)
    {
        if (OperatingSystem.IsWindows())
        {
            process.Kill();
        }
        else
        {
            // An error means that the process has gone in the meantime.
            _ = Kill(process.Id, Sigterm);
        }
    }

    [DllImport("libc", EntryPoint = "kill", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
