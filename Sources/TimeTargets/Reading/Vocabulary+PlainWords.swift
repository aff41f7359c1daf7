/// Words and phrases that name no month.
extension Vocabulary {
  static let plainWords: [(Term, String)] = [
    (
      .unscheduled,
      """
      insidentil,insidental,incidental,insidentiil,insidensial,secara insidentil,
      secara insidental,sewaktu waktu,sewaktu,kapan saja,kapan pun,kapanpun,setiap saat,tiap saat,
      setiap waktu,tiap waktu,setiap diperlukan,sesuai,sesuai dengan,menyesuaikan,disesuaikan,
      penyesuaian,tentatif,tentative,kondisional,situasional,temporer,fleksibel,
      jika,apabila,bila,bilamana,manakala,kalau,apabila ada,jika ada,bila ada,dalam hal,
      jika diperlukan,bila diperlukan,apabila diperlukan,bila perlu,jika perlu,diperlukan,
      dibutuhkan,kebutuhan,berdasarkan,menurut,mengikuti,tergantung,bergantung,
      berkelanjutan,berkesinambungan,terus menerus,secara terus menerus,kontinu,kontinyu,
      on going,ongoing,selalu,senantiasa,permanen,tetap,ad hoc,on call,by request,segera,
      secepatnya,secepat mungkin,sesegera mungkin,asap,serta merta,seketika,
      belum ditentukan,akan ditentukan,ditentukan kemudian,belum terjadwal,belum ditetapkan,
      belum ada,belum dijadwalkan,belum,tidak terjadwal,tidak tentu,tidak ditentukan,tidak menentu,
      tidak terbatas,tidak dijadwalkan,tidak ada jadwal,tanpa jadwal,tidak ada,nihil,kosong,
      n a,na,tba,tbd,tidak berlaku,
      jam,menit,real time,realtime,waktu nyata,jam kerja,jam pelayanan,pada saat,saat,ketika,sewaktu ada,
      h,d day,hari h,jangka pendek,jangka menengah,jangka panjang,masa jabatan,periode,
      bertahap,secara bertahap,menunggu,masa,tahapan,multi years,multiyears,
      tahun ajaran,tahun pelajaran,tahun akademik
      """
    ),
    (
      .filler,
      """
      pada,di,dalam,yang,untuk,oleh,adalah,yaitu,yakni,ialah,akan,telah,sudah,dengan,dgn,secara,
      atas,sebagai,guna,bagi,waktu,target,target waktu,jadwal,pelaksanaan,dilaksanakan,
      dilakukan,dilaksanakannya,diadakan,diselenggarakan,dijadwalkan,direncanakan,kegiatan,
      dimulainya,pelaksanaannya,terlaksana,tercapai,sekitar,kira kira,lebih kurang,kurang lebih,
      diperkirakan,perkiraan,estimasi,rencana,minimal,minimum,tidak kurang dari,tidak termasuk hari libur,sekurang kurangnya,
      paling sedikit,sedikitnya,paling kurang,setidaknya,setidak tidaknya,penuh,saja,
      pukul,wib,wita,wit,pagi,siang,sore,malam,
      anggaran,kerja,takwim,tepat,tepat waktu,juga,itu,tersebut,masehi,
      masing masing pada,bertempat,on,in,of,the,tahap pelaksanaan,
      periode pelaksanaan,terhadap,kalender
      """
    ),
  ]

  /// Words after which a number or a letter counts the action's own parts: `Tahap II: Juli`.
  static let partWords: Set<String> = [
    "tahap", "termin", "gelombang", "angkatan", "sesi", "fase", "langkah", "poin", "butir", "huruf",
    "nomor", "no", "bagian", "putaran", "batch", "kelompok", "aksi", "tahapan", "kegiatan", "rapat",
    "lampiran", "bab", "pasal", "ayat", "eselon", "kelas", "kolom", "target", "capaian", "laporan",
    "pertemuan", "volume", "dokumen",
  ]
}
