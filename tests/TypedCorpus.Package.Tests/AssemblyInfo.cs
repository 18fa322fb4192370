using TypedCorpus.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackages))]

// Every test builds with all processors already
[assembly: CollectionBehavior(DisableTestParallelization = true)]
