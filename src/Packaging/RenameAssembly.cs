using System;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>
/// Writes a copy of a library under another name, that of the file, and without the signature that belongs to the old one. The same library
/// under the same name gives the same bytes.
/// </summary>
public sealed class RenameAssembly : Task
{
    [Required]
    public string Source { get; set; } = "";

    [Required]
    public string Destination { get; set; } = "";

    public override bool Execute()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Destination)!);
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(Source);
        assembly.Name.Name = Path.GetFileNameWithoutExtension(Destination);
        assembly.Name.PublicKey = Array.Empty<byte>();
        assembly.Name.HasPublicKey = false;
        assembly.MainModule.Name = Path.GetFileName(Destination);
        assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
        assembly.Write(Destination, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
        return true;
    }
}
